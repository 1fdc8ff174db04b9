package xunge.render.paper;

import java.awt.Graphics2D;

/// What a sheet is drawn on, in millimetres from its upper left corner.
interface Press {

    /// Draws shapes and pictures. The caller disposes of it.
    Graphics2D graphics();

    /// Writes `line` over everything drawn.
    void write(Line line);

    /// A line of words.
    ///
    /// @param text the words
    /// @param x where it begins
    /// @param baseline its baseline
    /// @param size the size of its letters
    /// @param bold true for the bold face
    /// @param argb its colour, not premultiplied
    /// @param degrees turned clockwise about its beginning
    record Line(String text, double x, double baseline, double size, boolean bold, int argb, double degrees) {}
}
