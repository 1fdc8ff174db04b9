package xunge.render.raster;

import xunge.render.PenStroke;
import xunge.render.PixelPath;
import xunge.style.Pen;

/// Adds the outline of a stroked line to a [Coverage]: out along its left side, back along its right side, all in one
/// sense of rotation, so that overlapping strokes add up and never cancel.
///
/// At the inner side of a corner the two edges are cut where they meet, as long as the steps on both sides are long
/// enough; else both run through the corner itself. One thread at a time.
final class Stroker {

    private static final double MITRE_LIMIT = 4;
    private static final int SHIFT = 8;
    /// How far, in 1/256 pixels, a round end may be off a true circle.
    private static final double ROUNDNESS = 8;
    /// The cosine of a turn too slight for its corner to be seen.
    private static final double SLIGHT = 0.9995;
    private static final int MOST_STEPS = 512;

    private final Coverage out;
    private double radius;
    private Pen.Cap cap = Pen.Cap.BUTT;
    private Pen.Join join = Pen.Join.ROUND;
    private double stepCos;
    private double stepSin;
    private int reach;
    private boolean isMuted;

    /// The step in hand: unit direction, length in 1/256 pixels, and where its sides begin.
    private double dx;
    private double dy;
    private double length;
    private int leftX;
    private int leftY;
    private int rightX;
    private int rightY;

    /// The corner in hand, and the offsets of its sides before it, after it and where they meet.
    private int cornerX;
    private int cornerY;
    private int oldNormalX;
    private int oldNormalY;
    private int normalX;
    private int normalY;
    private int mitreX;
    private int mitreY;

    Stroker(Coverage out) {
        this.out = out;
    }

    void begin(PenStroke pen) {
        radius = pen.width() / 2 * PixelPath.SUB_PIXELS;
        cap = pen.pen().cap();
        join = pen.pen().join();
        reach = (int) Math.ceil(radius * MITRE_LIMIT) + PixelPath.SUB_PIXELS;
        double steps = Math.ceil(Math.PI / (2 * Math.acos(Math.max(0.5, 1 - ROUNDNESS / radius))));
        stepCos = Math.cos(Math.PI / Math.max(2, steps));
        stepSin = -Math.sin(Math.PI / Math.max(2, steps));
    }

    Pen.Cap cap() {
        return cap;
    }

    /// Adds an open line; `startCap` and `endCap` say whether its ends get the pen's caps or are cut off straight.
    void open(Polyline line, boolean startCap, boolean endCap) {
        if (line.size == 1 && cap != Pen.Cap.BUTT && (startCap || endCap)) {
            dot(line.xs[0], line.ys[0]);
        }
        if (walk(line, startCap)) {
            end(line.xs[line.size - 1], line.ys[line.size - 1], endCap);
        }
    }

    /// Goes from step to step as far as they are seen; true when the last one was.
    private boolean walk(Polyline line, boolean startCap) {
        int last = line.size - 2;
        boolean running = false;
        boolean before = false;
        boolean now = last >= 0 && isSeen(line, 0, 1);
        for (int i = 0; i <= last; i++) {
            boolean after = i < last && isSeen(line, i + 1, i + 2);
            boolean active = before || now || after;
            if (active || running) {
                step(line, i, i + 1, running, active, startCap && i == 0);
            }
            running = active;
            before = now;
            now = after;
        }
        return running;
    }

    /// Goes on to, or off, the step from `i` to `next`.
    private void step(Polyline line, int i, int next, boolean running, boolean active, boolean withCap) {
        if (!active) {
            end(line.xs[i], line.ys[i], false);
        } else if (running) {
            corner(line, i, next);
        } else {
            turnInto(line, i, next);
            start(line.xs[i], line.ys[i], withCap);
        }
    }

    /// Adds a ring; its first vertex is not repeated at the end.
    void ring(Polyline ring) {
        int n = ring.size;
        int first = firstIdle(ring);
        if (first < 0) {
            whole(ring);
            return;
        }
        boolean running = false;
        for (int k = 1; k <= n; k++) {
            int i = (first + k) % n;
            int next = (i + 1) % n;
            boolean active = k < n && isActive(ring, i);
            if (active || running) {
                step(ring, i, next, running, active, false);
            }
            running = active;
        }
    }

    private int firstIdle(Polyline ring) {
        for (int i = 0; i < ring.size; i++) {
            if (!isActive(ring, i)) {
                return i;
            }
        }
        return -1;
    }

    /// True when the step of a ring from vertex `i`, or one beside it, can be seen: where the sides of a step meet those
    /// of its neighbours decides, to the last bit, how they run.
    private boolean isActive(Polyline ring, int i) {
        int n = ring.size;
        int next = (i + 1) % n;
        return isSeen(ring, i, next) || isSeen(ring, (i + n - 1) % n, i) || isSeen(ring, next, (next + 1) % n);
    }

    /// A ring all of which can be seen: its first corner is walked once without drawing, to know where to begin.
    private void whole(Polyline ring) {
        int n = ring.size;
        turnInto(ring, n - 1, 0);
        isMuted = true;
        corner(ring, 0, 1);
        isMuted = false;
        for (int i = 1; i <= n; i++) {
            corner(ring, i % n, (i + 1) % n);
        }
    }

    private boolean isSeen(Polyline line, int a, int b) {
        return isSeen(line.xs[a], line.ys[a], line.xs[b], line.ys[b]);
    }

    /// True when the stroke of the step between two vertices of `path` could touch the frame.
    boolean isSeen(PixelPath path, int a, int b) {
        return isSeen(path.fixedX(a), path.fixedY(a), path.fixedX(b), path.fixedY(b));
    }

    private boolean isSeen(int ax, int ay, int bx, int by) {
        return Math.max(ax, bx) > -reach && Math.min(ax, bx) - reach < out.width() << SHIFT
                && Math.max(ay, by) > -reach && Math.min(ay, by) - reach < out.height() << SHIFT;
    }

    private void turnInto(Polyline line, int a, int b) {
        double x = (double) line.xs[b] - line.xs[a];
        double y = (double) line.ys[b] - line.ys[a];
        length = Math.sqrt(x * x + y * y);
        dx = x / length;
        dy = y / length;
    }

    private void edge(int fromX, int fromY, int toX, int toY) {
        if (!isMuted) {
            out.line(fromX, fromY, toX, toY);
        }
    }

    private void start(int x, int y, boolean withCap) {
        int nx = (int) PixelPath.rounded(-dy * radius);
        int ny = (int) PixelPath.rounded(dx * radius);
        leftX = x + nx;
        leftY = y + ny;
        rightX = x - nx;
        rightY = y - ny;
        if (withCap && cap == Pen.Cap.ROUND) {
            arc(x, y, -nx, -ny, nx, ny);
        } else if (withCap && cap == Pen.Cap.SQUARE) {
            int backX = (int) PixelPath.rounded(-dx * radius);
            int backY = (int) PixelPath.rounded(-dy * radius);
            edge(rightX, rightY, rightX + backX, rightY + backY);
            edge(rightX + backX, rightY + backY, leftX + backX, leftY + backY);
            edge(leftX + backX, leftY + backY, leftX, leftY);
        } else {
            edge(rightX, rightY, leftX, leftY);
        }
    }

    private void end(int x, int y, boolean withCap) {
        int nx = (int) PixelPath.rounded(-dy * radius);
        int ny = (int) PixelPath.rounded(dx * radius);
        sides(x + nx, y + ny, x - nx, y - ny);
        if (withCap && cap == Pen.Cap.ROUND) {
            arc(x, y, nx, ny, -nx, -ny);
        } else if (withCap && cap == Pen.Cap.SQUARE) {
            int onX = (int) PixelPath.rounded(dx * radius);
            int onY = (int) PixelPath.rounded(dy * radius);
            edge(leftX, leftY, leftX + onX, leftY + onY);
            edge(leftX + onX, leftY + onY, rightX + onX, rightY + onY);
            edge(rightX + onX, rightY + onY, rightX, rightY);
        } else {
            edge(leftX, leftY, rightX, rightY);
        }
    }

    /// Ends both sides of the step in hand.
    private void sides(int newLeftX, int newLeftY, int newRightX, int newRightY) {
        edge(leftX, leftY, newLeftX, newLeftY);
        edge(newRightX, newRightY, rightX, rightY);
        leftX = newLeftX;
        leftY = newLeftY;
        rightX = newRightX;
        rightY = newRightY;
    }

    private void left(int x, int y) {
        edge(leftX, leftY, x, y);
        leftX = x;
        leftY = y;
    }

    private void right(int x, int y) {
        edge(x, y, rightX, rightY);
        rightX = x;
        rightY = y;
    }

    /// Goes round the vertex `at` on the way to `next`.
    private void corner(Polyline line, int at, int next) {
        double oldX = dx;
        double oldY = dy;
        double oldLength = length;
        turnInto(line, at, next);
        double turn = oldX * dy - oldY * dx;
        double along = oldX * dx + oldY * dy;
        boolean isCut = along > -0.999 && 2 * radius * Math.abs(turn) <= (1 + along) * Math.min(length, oldLength);
        boolean isPointed = join == Pen.Join.MITRE && (1 + along) * MITRE_LIMIT * MITRE_LIMIT >= 2;
        if (isCut || isPointed) {
            mitreX = (int) PixelPath.rounded(-(oldY + dy) / (1 + along) * radius);
            mitreY = (int) PixelPath.rounded((oldX + dx) / (1 + along) * radius);
        }
        cornerX = line.xs[at];
        cornerY = line.ys[at];
        if (isCut && (along > SLIGHT || isPointed)) {
            sides(cornerX + mitreX, cornerY + mitreY, cornerX - mitreX, cornerY - mitreY);
            return;
        }
        oldNormalX = (int) PixelPath.rounded(-oldY * radius);
        oldNormalY = (int) PixelPath.rounded(oldX * radius);
        normalX = (int) PixelPath.rounded(-dy * radius);
        normalY = (int) PixelPath.rounded(dx * radius);
        if (turn > 0) {
            leftInside(isCut);
            rightOutside(isPointed);
        } else {
            rightInside(isCut);
            leftOutside(isPointed);
        }
    }

    private void leftInside(boolean isCut) {
        if (isCut) {
            left(cornerX + mitreX, cornerY + mitreY);
        } else {
            left(cornerX + oldNormalX, cornerY + oldNormalY);
            left(cornerX, cornerY);
            left(cornerX + normalX, cornerY + normalY);
        }
    }

    private void rightInside(boolean isCut) {
        if (isCut) {
            right(cornerX - mitreX, cornerY - mitreY);
        } else {
            right(cornerX - oldNormalX, cornerY - oldNormalY);
            right(cornerX, cornerY);
            right(cornerX - normalX, cornerY - normalY);
        }
    }

    private void leftOutside(boolean isPointed) {
        left(cornerX + (isPointed ? mitreX : oldNormalX), cornerY + (isPointed ? mitreY : oldNormalY));
        if (join == Pen.Join.ROUND) {
            arc(cornerX, cornerY, oldNormalX, oldNormalY, normalX, normalY);
            leftX = cornerX + normalX;
            leftY = cornerY + normalY;
        } else if (!isPointed) {
            left(cornerX + normalX, cornerY + normalY);
        }
    }

    private void rightOutside(boolean isPointed) {
        right(cornerX - (isPointed ? mitreX : oldNormalX), cornerY - (isPointed ? mitreY : oldNormalY));
        if (join == Pen.Join.ROUND) {
            arc(cornerX, cornerY, -normalX, -normalY, -oldNormalX, -oldNormalY);
            rightX = cornerX - normalX;
            rightY = cornerY - normalY;
        } else if (!isPointed) {
            right(cornerX - normalX, cornerY - normalY);
        }
    }

    /// Adds the round edge about (`x`, `y`) from one offset to another, at most half a turn.
    private void arc(int x, int y, int fromX, int fromY, int toX, int toY) {
        double atX = fromX;
        double atY = fromY;
        int lastX = fromX;
        int lastY = fromY;
        for (int i = 0; i < MOST_STEPS; i++) {
            double nextX = atX * stepCos - atY * stepSin;
            double nextY = atX * stepSin + atY * stepCos;
            if (nextX * toY - nextY * toX >= 0) {
                break;
            }
            int roundX = (int) PixelPath.rounded(nextX);
            int roundY = (int) PixelPath.rounded(nextY);
            edge(x + lastX, y + lastY, x + roundX, y + roundY);
            lastX = roundX;
            lastY = roundY;
            atX = nextX;
            atY = nextY;
        }
        edge(x + lastX, y + lastY, x + toX, y + toY);
    }

    /// A line of no length has only its ends.
    private void dot(int x, int y) {
        dx = 1;
        dy = 0;
        start(x, y, true);
        end(x, y, true);
    }
}
