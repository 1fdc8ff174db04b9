package xunge.domain;

/// The class of a violation as it was when the record was made. The key is (standard, kind, code); the name is kept
/// because dictionaries change and a record must still say what its inspector read.
///
/// @param standard the edition of the dictionary, such as `GB/T 47678.5-2026`
/// @param kind component or matter
/// @param code five digits in the 2026 edition
/// @param name the Chinese name in that edition
public record ClassRef(String standard, ClassKind kind, String code, String name) {}
