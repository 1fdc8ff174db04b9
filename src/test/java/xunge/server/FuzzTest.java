package xunge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.domain.Sha256;
import xunge.sync.CityTransport.Answer;
import xunge.sync.MemoryOutbox;
import xunge.sync.wire.BlobWire;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.Json;
import xunge.sync.wire.Meta;
import xunge.sync.wire.ReceiptWire;

/// Throws broken bodies at every resource that takes one. `-Dseed=` repeats a run.
class FuzzTest {

    private static final int BODIES = 200;
    private static final long SEED = Long.getLong("seed", 20261123);

    @TempDir
    private Path temp;
    private RunningCity city;
    private Map<String, byte[]> valid;

    @BeforeEach
    void start() throws Exception {
        city = RunningCity.in(temp.resolve("city"));
        MemoryOutbox device = new MemoryOutbox(Files.createDirectories(temp.resolve("p")), new Random(SEED));
        device.record("市", new byte[5]);
        Envelope envelope = new Envelope(1, device.device(), List.of(device.all().getFirst().json()));
        Sha256 digest = Sha256.of(new byte[5]);
        String blob = "/v1/blobs/sha256/" + digest.hex();
        valid = Map.of("/v1/push", Json.writeBytes(envelope), "/v1/receipts",
                Json.writeBytes(new ReceiptWire.Ask(List.of(UUID.randomUUID()))), "/v1/blobs/check",
                Json.writeBytes(new BlobWire.Check(List.of(digest))), blob + "/complete",
                Json.writeBytes(new BlobWire.Complete(5, List.of(digest))), blob, new byte[5], blob + "/parts/0",
                new byte[5]);
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/push", "/v1/receipts", "/v1/blobs/check", "complete", "blob", "parts"})
    void aBrokenBodyGetsAProblemAndWritesNothing(String resource) throws Exception {
        String path = valid.keySet().stream().filter(p -> matches(p, resource)).findAny().orElseThrow();
        boolean isBytes = resource.equals("blob") || resource.equals("parts");
        Random random = new Random(SEED + resource.hashCode());
        for (int i = 0; i < BODIES; i++) {
            byte[] body = isBytes ? longBody(random) : broken(valid.get(path), random);
            Answer answer = city.line()
                    .send(isBytes ? "PUT" : "POST", path,
                            isBytes ? "application/octet-stream" : "application/json", body);
            String shown = "seed " + SEED + " body " + i + ": " + new String(body, 0, Math.min(body.length, 300),
                    StandardCharsets.UTF_8);
            if (answer.status() != 200) {
                assertThat(answer.mediaType()).as(shown).isEqualTo("application/problem+json");
                assertThat(answer.status()).as(shown).isLessThan(500);
                assertThat(answer.body()).as(shown).doesNotContain("Exception", "\tat ");
            } else {
                assertThat(resource).as(shown).isNotIn("/v1/push", "blob");
            }
        }
        assertThat(Json.read(city.line().get("/v1/meta").body(), Meta.class).head().seq()).isZero();
        assertThat(files(temp.resolve("city/blobs"))).isZero();
        assertThat(files(temp.resolve("city/incoming"))).isZero();
    }

    private static boolean matches(String path, String resource) {
        return resource.equals("blob") ? path.matches(".*/[0-9a-f]{64}") : path.contains(resource);
    }

    /// A body that is never the five zero bytes of the photo.
    private static byte[] longBody(Random random) {
        byte[] body = new byte[random.nextInt(20) == 0 ? (1 << 20) + 1 + random.nextInt(1000) : random.nextInt(200)];
        random.nextBytes(body);
        return body;
    }

    /// A valid body with a few bytes changed so that it is no longer the same JSON, or something else altogether.
    private static byte[] broken(byte[] valid, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> java.util.Arrays.copyOf(valid, random.nextInt(valid.length));
            case 1 -> replaced(valid, random, (byte) random.nextInt(0x20));
            case 2 -> replaced(valid, random, (byte) 0xFF);
            case 3 -> ("[".repeat(1 + random.nextInt(5000))).getBytes(StandardCharsets.UTF_8);
            case 4 ->
                new String(valid, StandardCharsets.UTF_8).replaceFirst(":\\[?\"[^\"]*\"", ":1e" + random.nextInt())
                        .concat(random.nextBoolean() ? "" : "}")
                        .getBytes(StandardCharsets.UTF_8);
            default -> random.ints(random.nextInt(300), 0, 0x3000)
                    .collect(StringBuilder::new,
                            StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        };
    }

    /// Half of the time inside a string or a key, where the byte is not allowed either.
    private static byte[] replaced(byte[] valid, Random random, byte by) {
        byte[] body = valid.clone();
        int at = new String(valid, StandardCharsets.ISO_8859_1).indexOf('"');
        body[at + random.nextInt(2)] = by;
        return body;
    }

    private static long files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
