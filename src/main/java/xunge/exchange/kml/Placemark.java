package xunge.exchange.kml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.FeatureProblem;

/// A placemark being read.
final class Placemark {

    /// The line it begins at.
    final int line;
    /// The folders it lies in, parted by slashes; empty at the top.
    final String folder;
    /// What `ExtendedData` says, by name.
    final Map<String, String> data = new LinkedHashMap<>();
    /// Points, lines and polygons, not collections of these.
    final List<Geometry> parts = new ArrayList<>();
    /// What is wrong with it.
    final List<FeatureProblem> problems = new ArrayList<>();

    @Nullable
    String name;
    @Nullable
    String description;
    @Nullable
    String begin;
    @Nullable
    String end;

    Placemark(int line, String folder) {
        this.line = line;
        this.folder = folder;
    }

    /// The parts put together, one geometry for each kind there is.
    List<Geometry> geometries() {
        List<Geometry> whole = new ArrayList<>();
        for (int dimension = 0; dimension <= 2; dimension++) {
            int wanted = dimension;
            List<Geometry> same = parts.stream().filter(g -> g.getDimension() == wanted).toList();
            if (!same.isEmpty()) {
                whole.add(same.size() == 1 ? same.getFirst() : same.getFirst().getFactory().buildGeometry(same));
            }
        }
        return whole;
    }
}
