package xunge.style;

import java.util.List;

/// The shape of a mark.
public sealed interface MarkShape {

    /// The marks of SLD that have an inside, and the diamond.
    enum WellKnown implements MarkShape {
        /** A disc. */
        CIRCLE,
        /** A square. */
        SQUARE,
        /** A triangle standing on its side. */
        TRIANGLE,
        /** A star of five points. */
        STAR,
        /** An upright cross. */
        CROSS,
        /** A slanted cross. */
        X,
        /** A square on its corner. */
        DIAMOND;

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /// A shape given by its corners.
    ///
    /// @param parts lines or rings, each of x and y in turn; 1 is the size of the mark, y grows upwards
    /// @param isOpen true when it is of lines and has no inside
    record Drawn(List<List<Double>> parts, boolean isOpen) implements MarkShape {

        /// Keeps the parts from later change.
        public Drawn {
            parts = parts.stream().map(List::copyOf).toList();
        }
    }

    /// True when the shape is of lines and has no inside.
    boolean isOpen();
}
