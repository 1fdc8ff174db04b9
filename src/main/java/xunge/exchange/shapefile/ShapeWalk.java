package xunge.exchange.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;
import xunge.exchange.RandomFile;

/// Walks through the records of a .shp file: by its index where there is one, so that a broken record costs only itself,
/// else one after the other.
final class ShapeWalk {

    private static final int FILE_HEAD = 100;
    private static final int RECORD_HEAD = 8;

    private final ShapefileFiles files;
    private final long indexed;
    private long at = FILE_HEAD;
    private long number;
    private boolean isLost;

    ShapeWalk(ShapefileFiles files) {
        this.files = files;
        this.indexed = files.index().map(i -> Math.max(0, (i.size() - FILE_HEAD) / RECORD_HEAD)).orElse(-1L);
    }

    long at() {
        return Math.min(at, size());
    }

    long size() {
        return files.shapes().map(RandomFile::size).orElse(0L);
    }

    /// True when another record should come.
    boolean hasNext() {
        if (files.shapes().isEmpty()) {
            return false;
        }
        return indexed >= 0 ? number < indexed : !isLost && at + RECORD_HEAD <= size();
    }

    /// The content of the next record; empty when it cannot be read.
    Optional<ByteBuffer> next() throws IOException {
        number++;
        RandomFile shapes = files.shapes().orElseThrow();
        if (indexed >= 0) {
            ByteBuffer entry = files.index()
                    .orElseThrow()
                    .read(FILE_HEAD + (number - 1) * RECORD_HEAD, RECORD_HEAD)
                    .orElseThrow();
            at = Integer.toUnsignedLong(entry.getInt(0)) * 2;
        }
        Optional<ByteBuffer> head = shapes.read(at, RECORD_HEAD);
        if (head.isEmpty()) {
            isLost = true;
            return Optional.empty();
        }
        long length = Integer.toUnsignedLong(head.get().getInt(4)) * 2;
        Optional<ByteBuffer> content = shapes.read(at + RECORD_HEAD, length);
        isLost = content.isEmpty();
        at += RECORD_HEAD + length;
        return content;
    }

    /// What is wrong with the end of the file: a record that the file cuts off loses all behind it when there is no index.
    Optional<FeatureProblem> problem(Position where) {
        return isLost && indexed < 0 ? Optional.of(
                FeatureProblem.of(where, Outcome.REST_LOST, "exchange.problem-rest-lost")) : Optional.empty();
    }
}
