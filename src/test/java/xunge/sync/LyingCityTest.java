package xunge.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.domain.Sha256;
import xunge.server.RunningCity;

/// A city whose answers do not fit what the device knows: nothing of them counts as synced.
class LyingCityTest {

    private static final SyncPace QUICK = new SyncPace(2, Duration.ZERO, Duration.ZERO, 1);

    @TempDir
    private Path temp;
    private RunningCity city;
    private MemoryOutbox outbox;

    @BeforeEach
    void start() throws Exception {
        city = RunningCity.in(temp.resolve("city"));
        outbox = new MemoryOutbox(Files.createDirectories(temp.resolve("photos")), new Random(5));
        outbox.record("a", new byte[] {1, 2, 3});
        outbox.record("b");
    }

    @AfterEach
    void stop() {
        city.close();
    }

    private record Edited(CityTransport line, String path, UnaryOperator<String> edit) implements CityTransport {

        @Override
        public String address() {
            return line.address();
        }

        @Override
        public Answer get(String asked) throws IOException, InterruptedException {
            return edited(asked, line.get(asked));
        }

        @Override
        public Answer send(String method, String asked, String mediaType, byte[] body)
                throws IOException, InterruptedException {
            return edited(asked, line.send(method, asked, mediaType, body));
        }

        private Answer edited(String asked, Answer answer) {
            return asked.startsWith(path)
                    ? new Answer(answer.status(), answer.mediaType(), edit.apply(answer.body()), answer.retryAfter())
                    : answer;
        }
    }

    private void assertProblem(String key, String path, UnaryOperator<String> edit) {
        CityTransport line = new Edited(city.line(), path, edit);
        assertThatThrownBy(() -> new OutboxSync(outbox, line, QUICK, new Random(1)).run(c -> {}, () -> false))
                .isInstanceOfSatisfying(SyncException.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private String digest(int index) {
        return outbox.all().get(index).sha256().hex();
    }

    @Test
    void anotherDigestInThePushIsNotAcknowledged() {
        assertProblem("sync.digest-differs", "/v1/push", b -> b.replace(digest(1), Sha256.ZERO.hex()));
        assertThat(outbox.listWaiting(9)).hasSize(1);
    }

    @Test
    void aResultLeftOutIsNotAcknowledged() {
        assertProblem("sync.answer-damaged", "/v1/push", b -> b.replaceFirst("\\{\"op\":[^}]*\\},", ""));
        assertThat(outbox.listWaiting(9)).hasSize(2);
    }

    @Test
    void anotherDigestInTheReceiptIsNoReceipt() {
        assertProblem("sync.digest-differs", "/v1/receipts", b -> b.replace(digest(0), Sha256.ZERO.hex()));
        assertThat(outbox.findReceipt()).isEmpty();
    }

    @Test
    void aReceiptThatKeepsLackingAPhotoIsNoReceipt() {
        assertProblem("sync.not-confirmed", "/v1/receipts", b -> b.replace("\"present\":true", "\"present\":false"));
        assertThat(outbox.findReceipt()).isEmpty();
    }

    @Test
    void anotherDigestOfAPhotoIsNotConfirmed() {
        assertProblem("sync.digest-differs", "/v1/blobs/sha256", b -> b.replaceFirst("[0-9a-f]{64}",
                Sha256.ZERO.hex()));
        assertThat(outbox.listUnconfirmedPhotos()).hasSize(1);
    }

    @Test
    void anAlteredChangeBreaksTheChain() {
        assertProblem("sync.chain-broken", "/v1/feeds?", b -> b.replace("\\\"note\\\":\\\"a\\\"",
                "\\\"note\\\":\\\"x\\\""));
        assertThat(outbox.findCursor()).isEmpty();
    }

    @Test
    void aChangeLeftOutBreaksTheChain() {
        assertProblem("sync.chain-broken", "/v1/feeds?", b -> b.replaceFirst("\\{\"feed\":.*?\"chain\":\"[^\"]*\"\\},",
                ""));
        assertThat(outbox.city()).isEmpty();
    }

    @Test
    void anotherEpochHalfWayStopsTheRun() {
        assertProblem("sync.city-changed", "/v1/push", b -> b.replaceFirst("\"epoch\":\"[^\"]*\"", "\"epoch\":\"x\""));
    }
}
