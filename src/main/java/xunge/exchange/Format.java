package xunge.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A kind of file the product reads, and perhaps writes. Stateless, thread-safe.
public interface Format {

    /// The short name for the command line, such as `geojson`.
    String id();

    /// The name people know, the same in all languages, such as `GeoJSON`.
    String displayName();

    /// Extensions without a dot, the usual one first.
    List<String> extensions();

    /// How sure the format is, by content first and extension second: 0 not mine, 100 certainly mine.
    int recognises(Probe probe);

    /// Opens `file`. Throws an [ExchangeException] when nothing can be read from it.
    Dataset open(Path file, OpenOptions options) throws ExchangeException;

    /// How the format is written; empty when it is only read.
    default Optional<SinkFactory> writer() {
        return Optional.empty();
    }

    /// Opens files for writing.
    @FunctionalInterface
    interface SinkFactory {

        /// A sink that will put `layer` at `target`, replacing what is there when it is finished.
        FeatureSink create(Path target, SinkLayer layer) throws ExchangeException;
    }
}
