package xunge.exchange;

import java.util.List;

/// Writes one layer to a file. Nothing is at the target before [#finish]; closing without it leaves nothing.
public interface FeatureSink extends AutoCloseable {

    /// Writes a feature. Its geometry is in the system of the [SinkLayer]. Throws when the file cannot be written.
    void write(RawFeature feature) throws ExchangeException;

    /// Makes the file complete and durable under its name. Returns what could not be kept as it was: shortened names,
    /// cut texts.
    List<Note> finish() throws ExchangeException;

    /// Leaves nothing behind unless finished.
    @Override
    void close();
}
