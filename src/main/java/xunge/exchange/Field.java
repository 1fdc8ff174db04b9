package xunge.exchange;

/// One attribute of a layer.
///
/// @param name its name as the file has it
/// @param type what it holds
public record Field(String name, ValueType type) {}
