package xunge.render.java2d;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import xunge.render.PixelPath;

/// A [PixelPath] as Java2D wants it, without a copy.
final class PathShape implements Shape {

    private final PixelPath path;

    PathShape(PixelPath path) {
        this.path = path;
    }

    @Override
    public Rectangle2D getBounds2D() {
        Rectangle2D.Double bounds = new Rectangle2D.Double();
        for (int i = 0; i < path.size(); i++) {
            if (i == 0) {
                bounds.setRect(path.x(0), path.y(0), 0, 0);
            } else {
                bounds.add(path.x(i), path.y(i));
            }
        }
        return bounds;
    }

    @Override
    public Rectangle getBounds() {
        return getBounds2D().getBounds();
    }

    @Override
    public boolean contains(double x, double y) {
        return false;
    }

    @Override
    public boolean contains(Point2D p) {
        return false;
    }

    @Override
    public boolean contains(double x, double y, double w, double h) {
        return false;
    }

    @Override
    public boolean contains(Rectangle2D r) {
        return false;
    }

    @Override
    public boolean intersects(double x, double y, double w, double h) {
        return getBounds2D().intersects(x, y, w, h);
    }

    @Override
    public boolean intersects(Rectangle2D r) {
        return getBounds2D().intersects(r);
    }

    @Override
    public PathIterator getPathIterator(@Nullable AffineTransform at) {
        return new Steps(path, at);
    }

    @Override
    public PathIterator getPathIterator(@Nullable AffineTransform at, double flatness) {
        return new Steps(path, at);
    }

    /// Walks vertex by vertex; a closed part's last vertex becomes the closing step, so that it gets a corner.
    private static final class Steps implements PathIterator {

        private final PixelPath path;
        private final @Nullable AffineTransform transform;
        private int part;
        private int vertex;

        Steps(PixelPath path, @Nullable AffineTransform transform) {
            this.path = path;
            this.transform = transform;
        }

        @Override
        public int getWindingRule() {
            return WIND_EVEN_ODD;
        }

        @Override
        public boolean isDone() {
            return part == path.parts();
        }

        @Override
        public void next() {
            vertex++;
            if (vertex == path.start(part + 1)) {
                part++;
            }
        }

        @Override
        public int currentSegment(float[] coordinates) {
            double[] exact = new double[2];
            int kind = currentSegment(exact);
            coordinates[0] = (float) exact[0];
            coordinates[1] = (float) exact[1];
            return kind;
        }

        @Override
        public int currentSegment(double[] coordinates) {
            if (vertex == path.start(part + 1) - 1 && path.isClosed(part)) {
                return SEG_CLOSE;
            }
            coordinates[0] = path.x(vertex);
            coordinates[1] = path.y(vertex);
            if (transform != null) {
                transform.transform(coordinates, 0, coordinates, 0, 1);
            }
            return vertex == path.start(part) ? SEG_MOVETO : SEG_LINETO;
        }
    }
}
