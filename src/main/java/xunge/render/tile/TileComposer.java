package xunge.render.tile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.PixelFrame;

/// Puts cached tiles together. Where a tile is missing, tiles of other resolutions stand in for it: the nearest levels
/// over the farther ones over the overview over the bare background, so the frame is never blank. What a nearer level
/// covers wholly is not looked for in a farther one.
final class TileComposer {

    /// How many levels away a tile may stand in for another.
    private static final int COARSER = 6;
    private static final int FINER = 3;

    private final TileCache cache;
    private List<TileKey> overview = List.of();

    TileComposer(TileCache cache) {
        this.cache = cache;
    }

    void setOverview(List<TileKey> keys) {
        overview = keys;
    }

    boolean compose(MapScene scene, PixelFrame frame, int level, int[] target) {
        boolean complete = true;
        for (TileKey key : TileKey.covering(frame, level)) {
            Optional<Tile> tile = cache.find(key);
            if (tile.isEmpty()) {
                standIn(scene, frame, key, target);
            }
            tile.ifPresent(t -> copy(t, frame, target));
            complete &= tile.filter(t -> t.shows(scene.ground())).isPresent();
        }
        return complete;
    }

    /// The columns and rows of `frame` that a tile covers.
    private record Part(int fromColumn, int toColumn, int fromRow, int toRow) {

        static Part of(PixelFrame tile, PixelFrame frame) {
            double factor = tile.metresPerPixel() / frame.metresPerPixel();
            return new Part(clamp(Math.ceil(tile.left() * factor - 0.5) - frame.left(), frame.width()),
                    clamp(Math.ceil((tile.left() + tile.width()) * factor - 0.5) - frame.left(), frame.width()),
                    clamp(Math.ceil(tile.top() * factor - 0.5) - frame.top(), frame.height()),
                    clamp(Math.ceil((tile.top() + tile.height()) * factor - 0.5) - frame.top(), frame.height()));
        }

        private static int clamp(double position, int most) {
            return (int) Math.clamp(position, 0, most);
        }

        Part within(Part other) {
            return new Part(Math.max(fromColumn, other.fromColumn), Math.min(toColumn, other.toColumn),
                    Math.max(fromRow, other.fromRow), Math.min(toRow, other.toRow));
        }
    }

    private static void copy(Tile tile, PixelFrame frame, int[] target) {
        PixelFrame square = tile.key().frame();
        Part part = Part.of(square, frame);
        for (int row = part.fromRow; row < part.toRow; row++) {
            int source = (int) (frame.top() + row - square.top()) * TileKey.SIZE
                    + (int) (frame.left() + part.fromColumn - square.left());
            System.arraycopy(tile.pixels(), source, target, row * frame.width() + part.fromColumn,
                    part.toColumn - part.fromColumn);
        }
    }

    private void standIn(MapScene scene, PixelFrame frame, TileKey missing, int[] target) {
        Part part = Part.of(missing.frame(), frame);
        Deque<List<TileKey>> layers = new ArrayDeque<>();
        boolean isCovered = false;
        for (int level : standIns(missing.level())) {
            List<TileKey> keys = TileKey.covering(missing.frame(), level);
            layers.push(keys);
            isCovered = keys.stream().allMatch(key -> cache.find(key).isPresent());
            if (isCovered) {
                break;
            }
        }
        if (!isCovered) {
            int background = scene.colour("outside", "#e9e6df");
            for (int row = part.fromRow; row < part.toRow; row++) {
                Arrays.fill(target, row * frame.width() + part.fromColumn, row * frame.width() + part.toColumn,
                        background);
            }
            layers.push(overview);
        }
        layers.forEach(keys -> keys.forEach(key -> scaled(key, frame, part, target)));
    }

    /// The levels whose tiles may stand in for those of `level`, the best first.
    private static List<Integer> standIns(int level) {
        List<Integer> levels = new ArrayList<>();
        for (int away = 1; away <= COARSER; away++) {
            if (away <= FINER) {
                levels.add(level - away);
            }
            levels.add(level + away);
        }
        levels.removeIf(l -> l < Ladder.CLOSEST || l > Ladder.WIDEST);
        return levels;
    }

    private void scaled(TileKey key, PixelFrame frame, Part limit, int[] target) {
        Part part = Part.of(key.frame(), frame).within(limit);
        if (part.fromColumn < part.toColumn && part.fromRow < part.toRow) {
            cache.find(key).ifPresent(tile -> scaled(tile, frame, part, target));
        }
    }

    private static void scaled(Tile tile, PixelFrame frame, Part part, int[] target) {
        PixelFrame square = tile.key().frame();
        double factor = frame.metresPerPixel() / square.metresPerPixel();
        int[] columns = new int[part.toColumn - part.fromColumn];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = source((frame.left() + part.fromColumn + i + 0.5) * factor - square.left());
        }
        int[] pixels = tile.pixels();
        int last = -1;
        for (int row = part.fromRow; row < part.toRow; row++) {
            int from = source((frame.top() + row + 0.5) * factor - square.top()) * TileKey.SIZE;
            int to = row * frame.width() + part.fromColumn;
            if (from == last) {
                System.arraycopy(target, to - frame.width(), target, to, columns.length);
                continue;
            }
            for (int i = 0; i < columns.length; i++) {
                target[to + i] = pixels[from + columns[i]];
            }
            last = from;
        }
    }

    private static int source(double position) {
        return (int) Math.clamp(Math.floor(position), 0, TileKey.SIZE - 1);
    }
}
