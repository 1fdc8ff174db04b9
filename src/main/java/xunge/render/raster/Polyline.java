package xunge.render.raster;

import java.util.Arrays;

/// One line or ring in 1/256 pixels, without steps of no length; filled again and again. One thread at a time.
final class Polyline {

    int[] xs = new int[64];
    int[] ys = new int[64];
    int size;

    void clear() {
        size = 0;
    }

    void add(int x, int y) {
        if (size > 0 && xs[size - 1] == x && ys[size - 1] == y) {
            return;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /// Takes the last vertex away when it is the first one again; true when it was.
    boolean close() {
        if (size > 2 && xs[0] == xs[size - 1] && ys[0] == ys[size - 1]) {
            size--;
            return true;
        }
        return false;
    }
}
