package xunge.exchange.dxf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Note;
import xunge.exchange.TextEncoding;
import xunge.exchange.TextEncoding.How;
import xunge.exchange.text.EncodingGuess;

/// What a first reading finds out: version, encoding, units, what there is of each kind, which attributes blocks have.
final class DxfSurvey implements DxfScan.Visitor {

    /// A comment of the writer beside this, for what DXF has no group for.
    static final String CRS_COMMENT = "CRS EPSG:";

    private static final int TAGS_MAX = 200;
    /// From R2007 on text is UTF-8.
    private static final String UNICODE_SINCE = "AC1021";
    private static final Set<Integer> TEXT_CODES = Set.of(1, 2, 3, 8);
    private static final Map<String, String> UNITS = Map.of("1", "in", "2", "ft", "4", "mm", "5", "cm", "6", "m", "7",
            "km");

    private final Map<DxfLayer, Long> counts = new EnumMap<>(DxfLayer.class);
    private final Map<String, Integer> unread = new LinkedHashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final EncodingGuess.Sample sample = new EncodingGuess.Sample();
    private final DxfShapes shapes = new DxfShapes(Double.MAX_VALUE);
    private String version = "AC1009";
    private String page = "";
    private String units = "0";
    private @Nullable String epsg;
    private boolean isBegun;
    private long onPaper;
    private boolean isSampling = true;

    @Override
    public void header(String name, DxfPair value) {
        isBegun = true;
        switch (name) {
            case "$ACADVER" -> version = value.value().strip();
            case "$DWGCODEPAGE" -> page = value.value().strip();
            case "$INSUNITS" -> units = value.value().strip();
            default -> {
                // how the drawing looks
            }
        }
    }

    @Override
    public void comment(String text) {
        if (text.startsWith(CRS_COMMENT) && text.substring(CRS_COMMENT.length()).matches("\\d{4,6}")) {
            epsg = text.substring(CRS_COMMENT.length());
        }
    }

    @Override
    public void entity(DxfEntity entity) {
        isBegun = true;
        sample(entity);
        if (entity.isOnPaper()) {
            onPaper++;
            return;
        }
        entity.followers().stream().filter(f -> f.type().equals("ATTRIB")).forEach(f -> {
            if (tags.size() < TAGS_MAX) {
                f.find(2).ifPresent(t -> tags.add(t.strip()));
            }
        });
        Optional<DxfLayer> layer = layer(entity);
        if (layer.isPresent()) {
            counts.merge(layer.get(), 1L, Long::sum);
        } else {
            unread.merge(name(entity), 1, Integer::sum);
        }
    }

    private void sample(DxfEntity entity) {
        for (DxfPair pair : isSampling ? entity.pairs() : List.<DxfPair>of()) {
            if (TEXT_CODES.contains(pair.code())) {
                byte[] bytes = pair.value().getBytes(StandardCharsets.ISO_8859_1);
                isSampling &= sample.add(bytes, 0, bytes.length);
            }
        }
        if (isSampling) {
            entity.followers().forEach(this::sample);
        }
    }

    private static String name(DxfEntity entity) {
        return entity.type().equals("POLYLINE") ? "POLYLINE (mesh)" : entity.type();
    }

    /// The layer `entity` belongs to; empty when it is none that is read. An entity that makes no geometry counts where
    /// it would have been.
    private Optional<DxfLayer> layer(DxfEntity entity) {
        for (DxfLayer layer : DxfLayer.values()) {
            if (layer.mayTake(entity.type())) {
                if (layer != DxfLayer.LINE) {
                    return Optional.of(layer);
                }
                if (entity.type().equals("POLYLINE") && (entity.whole(70) & (16 | 32 | 64)) != 0) {
                    return Optional.empty();
                }
                return shapes.geometry(entity)
                        .map(g -> g.getDimension() == 2 ? DxfLayer.AREA : DxfLayer.LINE)
                        .or(() -> Optional.of(DxfLayer.LINE));
            }
        }
        return Optional.empty();
    }

    /// True when there was a header or an entity.
    boolean isBegun() {
        return isBegun;
    }

    /// How many features layer `layer` has.
    long count(DxfLayer layer) {
        return counts.getOrDefault(layer, 0L);
    }

    /// The attributes of block references, as the file has them.
    List<String> tags() {
        return List.copyOf(tags);
    }

    /// How the drawing's text is read. Up to R2004 the header names a code page, which many programs in China leave at
    /// the western one: where the bytes say otherwise, they are believed.
    TextEncoding encoding(Optional<String> chosen) {
        if (chosen.isPresent()) {
            return new TextEncoding(chosen.get(), How.CHOSEN, 1, "");
        }
        TextEncoding guess = sample.guess();
        if (version.compareTo(UNICODE_SINCE) >= 0) {
            boolean fits = guess.how() == How.PLAIN_ASCII || guess.charset().equals("UTF-8");
            return fits ? new TextEncoding("UTF-8", How.BY_FORMAT, 1, version) : guess;
        }
        Optional<Charset> declared = EncodingGuess.find(page.replaceFirst("(?i)^(ansi|dos)_?", ""))
                .or(() -> EncodingGuess.find(page));
        boolean isWestern = page.isEmpty() || page.equalsIgnoreCase("ANSI_1252");
        if (declared.isEmpty() || isWestern && guess.how() != How.PLAIN_ASCII) {
            return guess;
        }
        return new TextEncoding(declared.get().name(), How.DECLARED, 1, "$DWGCODEPAGE " + page);
    }

    /// What the drawing says about its coordinates: nothing, unless this product wrote it.
    CrsKnowledge crs() {
        String code = epsg;
        return code == null ? new CrsKnowledge.Unknown(List.of())
                : new CrsKnowledge.Declared(new CrsName("EPSG:" + code, "EPSG:" + code, Optional.empty()), "999");
    }

    List<Note> notes(double tolerance) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of("dxf.tolerance", tolerance));
        if (UNITS.containsKey(units)) {
            notes.add(Note.of("dxf.units", UNITS.getOrDefault(units, "")));
        }
        unread.forEach((type, count) -> notes.add(Note.of("dxf.unread", type, count)));
        if (onPaper > 0) {
            notes.add(Note.of("dxf.paper", onPaper));
        }
        return notes;
    }
}
