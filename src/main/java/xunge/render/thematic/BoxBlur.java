package xunge.render.thematic;

/// Blurs a grid of values three times by the mean of a square, which comes within 3 % of a bell curve.
final class BoxBlur {

    private static final int TIMES = 3;

    private BoxBlur() {}

    /// Blurs `grid` in place; each pass reaches `radius` cells. Beyond the edges there is nothing.
    static void blur(float[] grid, int columns, int rows, int radius) {
        float[] line = new float[Math.max(columns, rows)];
        for (int row = 0; row < rows; row++) {
            blurRow(grid, row * columns, columns, radius, line);
        }
        float[] sums = new float[columns];
        float[] other = new float[grid.length];
        for (int time = 0; time < TIMES; time++) {
            blurColumns(grid, other, columns, rows, radius, sums);
            System.arraycopy(other, 0, grid, 0, grid.length);
        }
    }

    private static void blurRow(float[] grid, int start, int length, int radius, float[] line) {
        for (int time = 0; time < TIMES; time++) {
            float sum = 0;
            for (int i = 0; i < Math.min(radius, length); i++) {
                sum += grid[start + i];
            }
            for (int i = 0; i < length; i++) {
                sum += i + radius < length ? grid[start + i + radius] : 0;
                sum -= i - radius - 1 >= 0 ? grid[start + i - radius - 1] : 0;
                line[i] = sum / (2 * radius + 1);
            }
            System.arraycopy(line, 0, grid, start, length);
        }
    }

    /// All columns together, row by row, as the memory lies.
    private static void blurColumns(float[] grid, float[] to, int columns, int rows, int radius, float[] sums) {
        java.util.Arrays.fill(sums, 0);
        for (int row = 0; row < Math.min(radius, rows); row++) {
            add(grid, row * columns, sums, 1);
        }
        for (int row = 0; row < rows; row++) {
            if (row + radius < rows) {
                add(grid, (row + radius) * columns, sums, 1);
            }
            if (row - radius - 1 >= 0) {
                add(grid, (row - radius - 1) * columns, sums, -1);
            }
            for (int column = 0; column < columns; column++) {
                to[row * columns + column] = sums[column] / (2 * radius + 1);
            }
        }
    }

    private static void add(float[] grid, int start, float[] sums, float sign) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += sign * grid[start + column];
        }
    }
}
