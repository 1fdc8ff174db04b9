package xunge.render.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The words around a map, in the reader's language.
///
/// @param north the letter at the arrow
/// @param legend the heading of the legend
/// @param system the coordinate system
/// @param sources what stands before the sources
/// @param schematic says that some of the data are schematic (示意)
/// @param stamp what a map without approval is stamped with
/// @param approval writes the number of an approval
/// @param made writes the day
/// @param layer names a layer
/// @param rule names a rule of a style; nothing for one that needs no line
public record SheetWords(String north, String legend, String system, String sources, String schematic,
        String stamp, UnaryOperator<String> approval, Function<LocalDate, String> made, UnaryOperator<String> layer,
        Function<String, Optional<String>> rule) {}
