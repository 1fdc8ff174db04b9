package xunge.ui.common;

import javafx.scene.image.Image;

/// One line of a layer's legend.
///
/// @param title what it stands for, as the style says; may be empty
/// @param swatch how it is drawn in the theme on show
public record LegendItem(String title, Image swatch) {}
