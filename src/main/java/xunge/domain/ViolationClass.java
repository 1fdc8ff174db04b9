package xunge.domain;

import java.util.Optional;

/// One class of the dictionary.
///
/// @param ref its key and name, which a record keeps as a snapshot
/// @param major the two digits of its major class
/// @param majorName the Chinese name of the major class
/// @param campaign the campaign it is recorded under, if any
public record ViolationClass(ClassRef ref, String major, String majorName, Optional<Campaign> campaign) {}
