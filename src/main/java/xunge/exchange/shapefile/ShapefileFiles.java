package xunge.exchange.shapefile;

import java.util.Optional;
import xunge.exchange.RandomFile;

/// The open files of one shapefile.
///
/// @param shapes the geometries; absent for a table alone
/// @param index the index of the geometries; absent when it is missing or does not fit
/// @param tableFile the attributes
/// @param table the head of the attributes
record ShapefileFiles(Optional<RandomFile> shapes, Optional<RandomFile> index, Optional<RandomFile> tableFile,
        Optional<DbfTable> table) {

    /// True when there are geometries.
    boolean hasShapes() {
        return shapes.isPresent();
    }

    void close() {
        shapes.ifPresent(RandomFile::close);
        index.ifPresent(RandomFile::close);
        tableFile.ifPresent(RandomFile::close);
    }
}
