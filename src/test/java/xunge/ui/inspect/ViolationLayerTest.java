package xunge.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.RecordState;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.exchange.CrsName;
import xunge.exchange.Monitor;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.transfer.Export;
import xunge.exchange.transfer.PackedSource;
import xunge.geo.layer.PackedLayer;
import xunge.ui._fake.TinyPack;

class ViolationLayerTest {

    @TempDir
    private Path folder;

    @Test
    void exportedRecordNamesItsPhotosAndTheirDigests() throws Exception {
        PhotoRef first = photo("车头.jpg");
        PhotoRef second = photo("远景.jpg");
        PackedLayer layer = ViolationLayer.of(List.of(new Violation(new UUID(0, 1), new UUID(0, 2), "1124-001",
                TinyPack.places().find(new LonLat(113.65, 34.75)), Optional.empty(), Optional.empty(), "豫A12345",
                "占压盲道", List.of(first, second), Instant.EPOCH, RecordState.QUEUED)));
        Path target = folder.resolve("records.csv");
        Export.run(new PackedSource(layer, i -> true, List.of()), f -> true,
                KnownFormats.all().find("csv").orElseThrow(), target, CrsName.CGCS2000, Monitor.NONE);
        assertThat(Files.readString(target)).contains("photos,photo_sha256", "豫A12345,占压盲道,车头.jpg; 远景.jpg,"
                + first.sha256().hex() + "; " + second.sha256().hex());
    }

    private static PhotoRef photo(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return new PhotoRef(Sha256.of(bytes), bytes.length, "image/jpeg", name);
    }
}
