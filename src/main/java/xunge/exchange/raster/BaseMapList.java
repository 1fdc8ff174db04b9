package xunge.exchange.raster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import xunge.geo.raster.RasterException;
import xunge.store.DurableFiles;

/// The base maps of one home, in a JSON file that is replaced as a whole. Thread-safe.
public final class BaseMapList {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    private record Content(List<BaseMap> baseMaps) {}

    /// The list kept in `file`, which need not exist.
    public BaseMapList(Path file) {
        this.file = file;
    }

    /// The base maps, in the order they were set up. Throws when the file is there and cannot be read; it is left as it
    /// is.
    public synchronized List<BaseMap> read() throws RasterException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            Content content = MAPPER.readValue(Files.readAllBytes(file), Content.class);
            return List.copyOf(Optional.ofNullable(content.baseMaps).orElse(List.of()));
        } catch (IOException | JacksonException | NullPointerException damaged) {
            throw new RasterException("raster.list-unreadable", List.of(file.toString()), damaged);
        }
    }

    /// Puts `map` in the place of the one of its id, at the end when there is none; durable on return.
    public synchronized void put(BaseMap map) throws RasterException {
        List<BaseMap> all = new ArrayList<>(read());
        int place = all.stream().map(BaseMap::id).toList().indexOf(map.id());
        if (place < 0) {
            all.add(map);
        } else {
            all.set(place, map);
        }
        write(all);
    }

    /// Takes the base map called `id` out; its file stays where it is.
    public synchronized void remove(String id) throws RasterException {
        write(read().stream().filter(m -> !m.id().equals(id)).toList());
    }

    private void write(List<BaseMap> all) throws RasterException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, MAPPER.writeValueAsBytes(new Content(all)));
            DurableFiles.publish(fresh, file);
        } catch (IOException | JacksonException failed) {
            throw new RasterException("raster.list-unwritable", List.of(file.toString()), failed);
        }
    }
}
