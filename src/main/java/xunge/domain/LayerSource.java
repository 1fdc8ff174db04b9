package xunge.domain;

/// Where a layer comes from. Every layer of a map pack has one, and the map shows it.
///
/// @param source who made the data, or the rule by which they were made
/// @param date ISO 8601 date of the data
/// @param datum the datum the source declares, such as `GCJ-02`
/// @param accuracy the accuracy in words
/// @param licence SPDX identifier or a sentence
/// @param schematic true for 示意: drawn by rule, not surveyed
public record LayerSource(String source, String date, String datum, String accuracy, String licence,
        boolean schematic) {}
