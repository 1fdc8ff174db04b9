package xunge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge.domain.Sha256;
import xunge.store.Outbox;
import xunge.sync.CityTransport.Answer;
import xunge.sync.MemoryOutbox;
import xunge.sync.wire.BlobWire;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedPage;
import xunge.sync.wire.Json;
import xunge.sync.wire.Meta;
import xunge.sync.wire.Problem;
import xunge.sync.wire.PushAnswer;
import xunge.sync.wire.ReceiptWire;

/// What `src/doc/protocol.md` promises of each resource, asked over HTTP.
class CityContractTest {

    @TempDir
    private Path temp;
    private RunningCity city;
    private MemoryOutbox device;

    @BeforeEach
    void start() throws Exception {
        city = RunningCity.in(temp.resolve("city"));
        device = new MemoryOutbox(Files.createDirectories(temp.resolve("photos")), new Random(3));
    }

    @AfterEach
    void stop() {
        city.close();
    }

    private Answer post(String path, Object body) throws Exception {
        return city.line().send("POST", path, "application/json", Json.writeBytes(body));
    }

    private Answer put(String path, byte[] body) throws Exception {
        return city.line().send("PUT", path, "application/octet-stream", body);
    }

    private Answer push(List<String> ops) throws Exception {
        return post("/v1/push", new Envelope(1, device.device(), ops));
    }

    private List<String> ops() {
        return device.all().stream().map(Outbox.Entry::json).toList();
    }

    private List<String> statuses(Answer answer) throws Exception {
        assertThat(answer.status()).isEqualTo(200);
        return Json.read(answer.body(), PushAnswer.class).results().stream().map(PushAnswer.Result::status).toList();
    }

    private static String problem(Answer answer) throws Exception {
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        Problem problem = Json.read(answer.body(), Problem.class);
        assertThat(problem.status()).isEqualTo(answer.status());
        return answer.status() + " " + problem.type().substring("urn:xunge:problem:".length());
    }

    private List<FeedChange> feed() throws Exception {
        return Json.read(city.line().get("/v1/feeds").body(), FeedPage.class).changes();
    }

    @Test
    void metaSaysWhoTheServerIs() throws Exception {
        Meta meta = Json.read(city.line().get("/v1/meta").body(), Meta.class);
        assertThat(meta.service()).isEqualTo("xunge-city");
        assertThat(meta.head()).isEqualTo(new Meta.Head("city", 0, Sha256.ZERO));
        assertThat(meta.cityTime()).isEqualTo(RunningCity.NOW);
    }

    @Test
    void theEpochOutlivesARestart() throws Exception {
        String before = Json.read(city.line().get("/v1/meta").body(), Meta.class).epoch();
        city.close();
        city = RunningCity.in(temp.resolve("city"));
        assertThat(Json.read(city.line().get("/v1/meta").body(), Meta.class).epoch()).isEqualTo(before);
    }

    @Test
    void theSameEnvelopeAgainIsAllDuplicates() throws Exception {
        device.record("a");
        device.record("b");
        assertThat(statuses(push(ops()))).containsExactly("applied", "applied");
        assertThat(statuses(push(ops()))).containsExactly("duplicate", "duplicate");
        assertThat(feed()).hasSize(2);
    }

    @Test
    void anOperationTwiceInOneEnvelopeIsAppliedOnce() throws Exception {
        device.record("a");
        assertThat(statuses(push(List.of(ops().get(0), ops().get(0))))).containsExactly("applied", "duplicate");
    }

    @Test
    void aDuplicateIsToldItsFirstResult() throws Exception {
        device.record("a");
        PushAnswer.Result first = Json.read(push(ops()).body(), PushAnswer.class).results().getFirst();
        PushAnswer.Result again = Json.read(push(ops()).body(), PushAnswer.class).results().getFirst();
        assertThat(again).isEqualTo(first.again());
        assertThat(first.seq()).contains(1L);
    }

    @Test
    void anOperationNumberLeftOutIsAskedFor() throws Exception {
        device.record("a");
        device.record("b");
        Answer answer = push(ops().subList(1, 2));
        assertThat(problem(answer)).isEqualTo("409 sequence-gap");
        assertThat(Json.read(answer.body(), Problem.class).expected()).contains(1L);
        assertThat(feed()).isEmpty();
    }

    @Test
    void otherBytesUnderAKnownIdentifierAreRefusedWhole() throws Exception {
        device.record("a");
        push(ops());
        device.record("b");
        Answer answer = push(List.of(ops().get(1), ops().get(0).replace("\"note\":\"a\"", "\"note\":\"A\"")));
        assertThat(problem(answer)).isEqualTo("422 op-id-reused");
        assertThat(feed()).hasSize(1);
    }

    @Test
    void anotherOperationUnderAKnownNumberIsRefusedWhole() throws Exception {
        device.record("a");
        push(ops());
        String other = ops().get(0).replaceFirst("\"op\":\"[0-9a-f-]{36}\"", "\"op\":\"" + UUID.randomUUID() + "\"");
        assertThat(problem(push(List.of(other)))).isEqualTo("409 sequence-reused");
    }

    @Test
    void anOperationThatDoesNotNameTheOneBeforeIsRejected() throws Exception {
        device.record("a");
        push(ops());
        device.record("b");
        String altered = ops().get(1).replace(device.all().get(0).sha256().hex(), Sha256.ZERO.hex());
        assertThat(push(List.of(altered)).body()).contains("urn:xunge:problem:device-chain-broken");
        assertThat(feed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"coordinates\":[113.6500100,34.7500000] | \"coordinates\":[34.75,213.65] | op-invalid",
        "violation.create | violation.burn | op-type-unknown", "\"class_code\" | \"Class\" | op-invalid",
        "\"09009\" | \" \" | op-invalid", "\"schema\":1 | \"schema\":\"1\" | op-invalid"})
    void anInvalidOperationIsRejectedAndTheNextGoesOn(String good, String bad, String type) throws Exception {
        device.record("a");
        String altered = ops().getFirst();
        assertThat(altered).contains(good);
        altered = altered.replace(good, bad);
        String next = next(altered);
        Answer answer = push(List.of(altered, next));
        assertThat(statuses(answer)).containsExactly("rejected", "applied");
        assertThat(answer.body()).contains("urn:xunge:problem:" + type);
        assertThat(statuses(push(List.of(altered, next)))).containsExactly("rejected", "duplicate");
    }

    private String next(String before) {
        device.record("b");
        return ops().get(1).replace(device.all().getFirst().sha256().hex(), Envelope.digest(before).hex());
    }

    @Test
    void aRecordIsNotMadeTwice() throws Exception {
        UUID id = device.record("a");
        device.record("b");
        String second = ops().get(1).replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "\"id\":\"" + id + "\"");
        assertThat(push(List.of(ops().get(0), second)).body()).contains("urn:xunge:problem:record-exists");
    }

    @Test
    void eightParallelPushesOfOneEnvelopeMakeOneRecord() throws Exception {
        device.record("a");
        List<Callable<Answer>> pushes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            pushes.add(() -> push(ops()));
        }
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Answer> future : threads.invokeAll(pushes)) {
                Answer answer = future.get();
                outcomes.add(answer.status() == 200 ? statuses(answer).getFirst() : problem(answer));
                assertThat(answer.status() == 409).isEqualTo(answer.retryAfter().isPresent());
            }
        }
        assertThat(outcomes).filteredOn("applied"::equals).hasSize(1);
        assertThat(Set.of("applied", "duplicate", "409 in-progress")).containsAll(new HashSet<>(outcomes));
        assertThat(feed()).hasSize(1);
    }

    @Test
    void theFeedIsDenseAndItsChainVerifies() throws Exception {
        for (int i = 0; i < 30; i++) {
            device.patch(device.record("n" + i), "changed");
        }
        push(ops().subList(0, 50));
        push(ops().subList(50, 60));
        long seq = 0;
        Sha256 chain = Sha256.ZERO;
        for (FeedChange change : feed()) {
            assertThat(change.follows(seq, chain)).isTrue();
            seq = change.seq();
            chain = change.chain();
        }
        assertThat(seq).isEqualTo(60);
        assertThat(city.line().get("/v1/feeds/city/hash?seq=60").body()).contains(chain.hex());
    }

    @Test
    void aPageEndsWhereItsCursorSays() throws Exception {
        IntStream.range(0, 5).forEach(i -> device.record("n" + i));
        push(ops());
        FeedPage first = Json.read(city.line().get("/v1/feeds?limit=3").body(), FeedPage.class);
        assertThat(first.more()).isTrue();
        FeedPage second = Json.read(city.line()
                .get("/v1/feeds?limit=3&cursor=" + first.cursor().replace(";", "%3B"))
                .body(), FeedPage.class);
        assertThat(second.more()).isFalse();
        assertThat(second.changes()).extracting(FeedChange::seq).containsExactly(4L, 5L);
    }

    @Test
    void aReceiptTellsCompleteFromMissing() throws Exception {
        byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
        UUID id = device.record("a", photo);
        push(ops());
        UUID stranger = UUID.randomUUID();
        ReceiptWire.Ask ask = new ReceiptWire.Ask(List.of(id, stranger));
        ReceiptWire.Receipt before = Json.read(post("/v1/receipts", ask).body(), ReceiptWire.Receipt.class);
        assertThat(before.records().getFirst().complete()).isFalse();
        assertThat(before.unknown()).containsExactly(stranger);
        put("/v1/blobs/sha256/" + Sha256.of(photo).hex(), photo);
        ReceiptWire.Receipt after = Json.read(post("/v1/receipts", ask).body(), ReceiptWire.Receipt.class);
        assertThat(after.records().getFirst().complete()).isTrue();
        assertThat(after.records().getFirst().ops().getFirst().sha256())
                .isEqualTo(device.all().getFirst().sha256());
    }

    @Test
    void otherBytesThanTheDigestAreNotKept() throws Exception {
        byte[] photo = new byte[100];
        String path = "/v1/blobs/sha256/" + Sha256.of(photo).hex();
        assertThat(problem(put(path, new byte[99]))).isEqualTo("422 digest-mismatch");
        assertThat(problem(city.line().get(path))).isEqualTo("404 not-found");
        assertThat(temp.resolve("city/incoming")).isEmptyDirectory();
    }

    @Test
    void aPhotoIsGivenBackBitForBit() throws Exception {
        byte[] photo = "abc\n".getBytes(StandardCharsets.UTF_8);
        String path = "/v1/blobs/sha256/" + Sha256.of(photo).hex();
        assertThat(put(path, photo).status()).isEqualTo(200);
        assertThat(city.line().get(path).body()).isEqualTo("abc\n");
    }

    @Test
    void partsAreAskedForUntilTheyAreThere() throws Exception {
        byte[] whole = new byte[(1 << 20) + 5];
        whole[3] = 7;
        byte[] head = java.util.Arrays.copyOf(whole, 1 << 20);
        byte[] tail = new byte[5];
        String path = "/v1/blobs/sha256/" + Sha256.of(whole).hex();
        BlobWire.Complete complete = new BlobWire.Complete(whole.length, List.of(Sha256.of(head), Sha256.of(tail)));
        put(path + "/parts/0", head);
        put(path + "/parts/1", new byte[4]);
        Answer early = post(path + "/complete", complete);
        assertThat(problem(early)).isEqualTo("409 parts-missing");
        assertThat(Json.read(early.body(), Problem.class).missing()).contains(List.of(1));
        put(path + "/parts/1", tail);
        assertThat(Json.read(post(path + "/complete", complete).body(), BlobWire.Stored.class))
                .isEqualTo(new BlobWire.Stored(Sha256.of(whole), whole.length));
        assertThat(post(path + "/complete", complete).status()).isEqualTo(200);
    }

    @Test
    void checkTellsWhatIsMissing() throws Exception {
        Sha256 here = Sha256.of(new byte[3]);
        Sha256 away = Sha256.of(new byte[4]);
        put("/v1/blobs/sha256/" + here.hex(), new byte[3]);
        assertThat(Json.read(post("/v1/blobs/check", new BlobWire.Check(List.of(here, away))).body(),
                BlobWire.Checked.class)).isEqualTo(new BlobWire.Checked(List.of(away), List.of(here)));
    }

    @ParameterizedTest
    @CsvSource({"GET,/,404 not-found", "GET,/v1/nothing,404 not-found", "GET,/v1/push,405 method-not-allowed",
        "GET,/v1/feeds?cursor=x,400 malformed", "GET,/v1/feeds?limit=0,400 malformed",
        "GET,/v1/feeds?limit=501,400 malformed", "GET,/v1/feeds/city/hash,400 malformed",
        "GET,/v1/feeds/city/hash?seq=1,404 not-found", "GET,/v1/feeds/other/hash?seq=0,404 not-found",
        "GET,/v1/feeds?cursor=00000000-0000-0000-0000-000000000000%3Bcity=0,409 epoch-changed",
        "GET,/v1/blobs/sha256/abc,400 malformed", "GET,/v1/blobs/sha256/..%2f..%2fetc,400 malformed"})
    void aWrongQuestionGetsAProblem(String method, String path, String problem) throws Exception {
        assertThat(problem(city.line().get(path))).isEqualTo(problem);
    }

    @Test
    void anEnvelopeOfMoreThanFiftyIsRefused() throws Exception {
        IntStream.range(0, 51).forEach(i -> device.record("n"));
        assertThat(problem(push(ops()))).isEqualTo("400 malformed");
    }

    @Test
    void aBodyOverItsLimitIsRefused() throws Exception {
        byte[] photo = new byte[(1 << 20) + 1];
        assertThat(problem(put("/v1/blobs/sha256/" + Sha256.of(photo).hex(), photo))).isEqualTo("413 too-large");
        assertThat(problem(city.line().send("POST", "/v1/receipts", "application/json", photo)))
                .isEqualTo("413 too-large");
    }

    @Test
    void aBodyThatIsNotJsonTypeIsRefused() throws Exception {
        assertThat(problem(city.line().send("POST", "/v1/push", "text/plain", new byte[2])))
                .isEqualTo("415 unsupported-media-type");
    }

    @Test
    void aProtocolOfTheFutureIsRefused() throws Exception {
        assertThat(problem(post("/v1/push", new Envelope(2, device.device(), List.of("{}")))))
                .isEqualTo("426 protocol-unsupported");
    }

    @Test
    void aHalfPhotoLeftByACrashIsGoneAfterARestart() throws Exception {
        city.close();
        Files.write(temp.resolve("city/incoming/blob1.tmp"), new byte[10]);
        city = RunningCity.in(temp.resolve("city"));
        assertThat(temp.resolve("city/incoming")).isEmptyDirectory();
    }
}
