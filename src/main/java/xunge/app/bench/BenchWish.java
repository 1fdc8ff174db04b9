package xunge.app.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xunge.app.desktop.PackLocation;
import xunge.store.StoreException;

/// What a bench was asked for on the command line.
///
/// @param pack the map pack; null for the one beside the program
/// @param data a file of one's own to measure; null for the map pack
/// @param look a folder with a style file for each layer of `data`
/// @param views which views of `data`
/// @param repeats how often each is drawn
/// @param pictures a folder to keep pictures in; null for none
public record BenchWish(@Nullable Path pack, @Nullable Path data, Path look, List<String> views, int repeats,
        @Nullable Path pictures) {

    /// Keeps the views from later change.
    public BenchWish {
        views = List.copyOf(views);
    }

    /// The map pack's file.
    public Path packFile() throws StoreException {
        return PackLocation.find(pack);
    }

    /// The file of one's own.
    public Optional<Path> findData() {
        return Optional.ofNullable(data);
    }

    /// The file of one's own, else the map pack's.
    public Path dataOrPack() throws StoreException {
        return data == null ? packFile() : data;
    }

    /// Where pictures are kept.
    public Optional<Path> findPictures() {
        return Optional.ofNullable(pictures);
    }
}
