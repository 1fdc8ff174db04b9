package xunge.exchange.osm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xunge.domain.LayerSource;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.Note;

/// An open extract. Its first layer that is read makes the index, which the others share.
final class OsmDataset implements Dataset {

    private static final int LISTED = 20;

    private final PbfFile pbf;
    private final Path file;
    private final String day;
    private final Set<Note> told = new LinkedHashSet<>();
    private @Nullable OsmIndex index;

    OsmDataset(PbfFile pbf, Path file) throws IOException {
        this.pbf = pbf;
        this.file = file;
        day = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC).toString();
    }

    @Override
    public List<FeatureSource> layers() {
        List<FeatureSource> layers = new ArrayList<>();
        for (OsmLayer layer : OsmLayer.ALL) {
            layers.add(new OsmSource(this, layer));
            if (layer.equals(OsmLayer.ROAD)) {
                layers.add(new RouteLayer(this, RoutePlan.listPlanned()));
            }
        }
        return layers;
    }

    /// The data's licence; after the first layer was read also the relations with members that are not in the file.
    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>(List.of(Note.of("osm.attribution"), Note.of("osm.datum")));
        OsmIndex known = index;
        if (known != null) {
            List<String> dangling = known.dangling();
            if (!dangling.isEmpty()) {
                notes.add(Note.of("osm.dangling", dangling.size(),
                        dangling.stream().limit(LISTED).collect(Collectors.joining(", "))));
            }
        }
        notes.addAll(told);
        return notes;
    }

    /// Adds what reading a layer brought to light about the file as a whole.
    void tell(Note note) {
        told.add(note);
    }

    /// The owners, whom the licence asks to be named, and the day of the file.
    LayerSource origin() {
        return new LayerSource("© OpenStreetMap contributors", day, "WGS 84", "", "ODbL-1.0", false);
    }

    /// The index, made now when it is not there yet. Throws when there is not one sound blob.
    OsmIndex index(Monitor monitor) throws ExchangeException {
        OsmIndex known = index;
        if (known == null) {
            try {
                known = OsmIndex.of(pbf, monitor);
            } catch (IOException e) {
                throw unreadable(e);
            }
            index = known;
        }
        return known;
    }

    ExchangeException unreadable(IOException cause) {
        return new ExchangeException("exchange.file-unreadable", List.of(file), cause);
    }

    @Override
    public void close() {
        OsmIndex known = index;
        if (known != null) {
            known.close();
        }
        try {
            pbf.close();
        } catch (IOException e) {
            System.getLogger(OsmDataset.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
        }
    }
}
