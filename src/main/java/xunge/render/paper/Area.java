package xunge.render.paper;

/// A rectangle of the sheet in millimetres from its upper left corner.
///
/// @param left its left edge
/// @param top its upper edge
/// @param width its width
/// @param height its height
record Area(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    Area grown(double by) {
        return new Area(left - by, top - by, width + 2 * by, height + 2 * by);
    }
}
