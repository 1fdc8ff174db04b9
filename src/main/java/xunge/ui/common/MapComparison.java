package xunge.ui.common;

import java.util.function.UnaryOperator;
import xunge.render.MapScene;
import xunge.ui.text.Phrase;

/// Two states of the map side by side.
///
/// @param left makes the state on the left of the scene on show; applied again whenever that changes
/// @param right the state on the right
/// @param leftWords what the left side shows, such as a date
/// @param rightWords what the right side shows
public record MapComparison(UnaryOperator<MapScene> left, UnaryOperator<MapScene> right, Phrase leftWords,
        Phrase rightWords) {}
