package xunge.domain;

/// How far a record has come, from the inspector's first key to the city's receipt. The order is the way forward.
public enum RecordState {
    /** 填写中: begun, every change durable, not yet finished by the inspector. */
    DRAFT,
    /** 待同步: finished and in the outbox. */
    QUEUED,
    /** 照片传输中: the city has the record and lacks at least one photo. */
    PHOTOS_MISSING,
    /** 已同步: the city gave back the digest of the record and of every photo, and all agree. */
    SYNCED,
    /** 需处理: the city refused it; kept here with the reason. */
    REFUSED
}
