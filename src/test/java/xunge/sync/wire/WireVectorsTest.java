package xunge.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.Sha256;
import xunge.store.OpDraft;
import xunge.store.OpType;

/// The bytes of protocol 1, as `src/doc/protocol.md` spells them.
class WireVectorsTest {

    private static final UUID DEVICE = UUID.fromString("01930000-0000-7000-8000-00000000000d");
    private static final UUID OP = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID RECORD = UUID.fromString("01930000-0000-7000-8000-0000000000a1");
    private static final UUID BOOT = UUID.fromString("01930000-0000-7000-8000-0000000000b0");

    static final String CREATE = """
            {"op":"01930000-0000-7000-8000-000000000001","device":"01930000-0000-7000-8000-00000000000d","seq":1,\
            "type":"violation.create","id":"01930000-0000-7000-8000-0000000000a1","schema":1,\
            "set":{"class_standard":"GB/T 47678.5-2026","class_kind":"MATTER","class_code":"04012",\
            "class_name":"机动车乱停放","note":"占用\\"盲道\\""},\
            "geom":{"type":"Point","coordinates":[113.6500000,34.7500001]},\
            "at":{"wall":"2026-11-23T01:02:03.004Z","mono_ms":5,"boot":"01930000-0000-7000-8000-0000000000b0"},\
            "photos":[{"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","bytes":3,\
            "type":"image/jpeg","name":"a.jpg"}],\
            "dev_prev":"0000000000000000000000000000000000000000000000000000000000000000"}""";

    private static OpDraft create() {
        Map<String, String> set = new LinkedHashMap<>();
        set.put("class_standard", "GB/T 47678.5-2026");
        set.put("class_kind", "MATTER");
        set.put("class_code", "04012");
        set.put("class_name", "机动车乱停放");
        set.put("note", "占用\"盲道\"");
        PhotoRef photo = new PhotoRef(Sha256.of("abc".getBytes(StandardCharsets.UTF_8)), 3, "image/jpeg", "a.jpg");
        return new OpDraft(OP, DEVICE, 1, OpType.VIOLATION_CREATE, RECORD, Optional.empty(), set,
                Optional.of(new LonLat(113.65, 34.75000009)), Instant.parse("2026-11-23T01:02:03.004Z"), 5, BOOT,
                List.of(photo), Sha256.ZERO);
    }

    @Test
    void aCreationIsSpelledByteForByte() {
        assertThat(new String(new JsonOpEncoder().encode(create()), StandardCharsets.UTF_8)).isEqualTo(CREATE);
    }

    @Test
    void theDigestOfACreationIsThatOfItsUtf8Bytes() {
        assertThat(Envelope.digest(CREATE).hex()).isEqualTo(DIGEST);
    }

    static final String DIGEST = "4a040b4c8e0be9d6ec75da04f65d30f9a4db119771d795f67f3894e4fda45871";

    @Test
    void theDocumentSpellsTheSameVectors() throws IOException {
        assertThat(Files.readString(Path.of("src/doc/protocol.md"))).contains(CREATE, DIGEST, LINK,
                Json.write(new Envelope(1, DEVICE, List.of("{\"op\":\"市\"}"))));
    }

    @Test
    void theDocumentNamesEveryProblem() throws IOException {
        String document = Files.readString(Path.of("src/doc/protocol.md"));
        for (ProblemType type : ProblemType.values()) {
            assertThat(document).contains("`" + type.uri().substring("urn:xunge:problem:".length()) + "`");
        }
    }

    @Test
    void anEnvelopeCarriesOperationsAsStrings() {
        assertThat(Json.write(new Envelope(1, DEVICE, List.of("{\"op\":\"市\"}")))).isEqualTo("""
                {"protocol":1,"device":"01930000-0000-7000-8000-00000000000d","ops":["{\\"op\\":\\"市\\"}"]}""");
    }

    @Test
    void anOperationIsReadBackAsItWasWritten() throws MalformedException {
        assertThat(Json.write(WireOp.parse(CREATE))).isEqualTo(CREATE);
    }

    @Test
    void aLinkOfTheChainIsSpelledByteForByte() {
        FeedChange change = new FeedChange("city", 1, OP, RECORD, 1, 1795395723004L, DEVICE, "",
                Envelope.digest("{}"), Optional.of("{}"), Sha256.ZERO);
        assertThat(change.link(Sha256.ZERO).hex()).isEqualTo(LINK);
    }

    static final String LINK = "002dfef99dc2ecf4093832837b4d9b10bc489dd6a3c353f432d6a0e79e58efda";

    @Test
    void aRecordBodySaysVoid() throws MalformedException {
        WireOp op = WireOp.parse(CREATE);
        RecordBody body = new RecordBody(RECORD, DEVICE, "20261123-00001", 1, Map.of("note", "x"),
                op.geom().orElseThrow(), List.of(), true);
        assertThat(Json.write(body)).endsWith("\"photos\":[],\"void\":true}");
        assertThat(Json.read(Json.write(body), RecordBody.class)).isEqualTo(body);
    }

    @Test
    void unknownKeysOfANewerPartnerArePassedOver() throws MalformedException {
        assertThat(Json.read("{\"sha256\":[],\"newer\":{\"a\":[1]}}", BlobWire.Check.class).sha256()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "{\"protocol\":1}",
        "{\"protocol\":\"1\",\"device\":1,\"ops\":[]}",
        "{\"protocol\":1,\"protocol\":1,\"device\":\"01930000-0000-7000-8000-00000000000d\",\"ops\":[]}",
        "{\"protocol\":1,\"device\":\"01930000-0000-7000-8000-00000000000d\",\"ops\":[null]}",
        "{\"protocol\":1,\"device\":\"01930000-0000-7000-8000-00000000000d\",\"ops\":[1]}",
        "{\"protocol\":1,\"device\":\"01930000-0000-7000-8000-00000000000d\",\"ops\":[]} x",
        "{\"protocol\":1.5,\"device\":\"01930000-0000-7000-8000-00000000000d\",\"ops\":[]}"})
    void aBrokenEnvelopeIsNotRead(String text) {
        assertThatThrownBy(() -> Json.read(text, Envelope.class)).isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"seq\":1->\"seq\":0", "113.6500000->213.65", "113.6500000->1e999999999",
        "113.6500000->\"113\"", "\"Point\"->\"Line\"", "01:02:03.004Z->25:00:00Z", "\"bytes\":3->\"bytes\":0",
        "ba78->zz78", "\"op\":\"01930000-0000-7000-8000-000000000001\",->"})
    void aBrokenOperationIsNotRead(String change) {
        String[] fromTo = change.split("->", -1);
        assertThat(CREATE).contains(fromTo[0]);
        assertThatThrownBy(() -> WireOp.parse(CREATE.replace(fromTo[0], fromTo[1])))
                .isInstanceOf(MalformedException.class);
    }
}
