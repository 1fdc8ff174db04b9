package xunge.domain;

/// Whether a class is of a component or of a matter; numbers repeat between them (GB/T 47678.5-2026 §5, §6).
public enum ClassKind {
    /** 管理部件: a thing that stands in the street. */
    COMPONENT,
    /** 管理事项: something that happens or is left in the street. */
    MATTER
}
