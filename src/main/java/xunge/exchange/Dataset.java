package xunge.exchange;

import java.util.List;

/// An open file with its layers.
public interface Dataset extends AutoCloseable {

    /// The layers, in the order of the file; none when the file holds no features.
    List<FeatureSource> layers();

    /// What a person should know of the file as a whole.
    default List<Note> notes() {
        return List.of();
    }

    /// Frees what is open. Never fails: nothing was written.
    @Override
    void close();
}
