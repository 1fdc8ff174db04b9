package xunge.render.java2d;

/// The words of the strip below a picture, in the reader's language.
///
/// @param north the letter above the arrow
/// @param schematic what marks schematic data, such as 示意
/// @param sources what stands before the sources
public record FurnitureWords(String north, String schematic, String sources) {}
