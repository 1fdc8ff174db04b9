package xunge.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge.sync.http.HttpTransport;
import xunge.ui.text.Texts;

/// What a person is told when something else than a city server answers.
class NotACityServerTest {

    private static final SyncPace QUICK = new SyncPace(2, Duration.ofMillis(1), Duration.ofMillis(2), 2);
    private static final String META = """
            {"service":"%s","protocol":{"min":%d,"max":9},"epoch":"e","city_time":"2026-11-23T00:00:00Z",\
            "limits":{"envelope_ops":50,"envelope_bytes":1048576,"op_bytes":1,"part_bytes":1,"blob_bytes":1,\
            "hashes":1,"feed_page":1,"receipt_records":1},"head":{"feed":"city","seq":0,"chain":"%s"}}""";

    @TempDir
    private Path temp;
    private HttpServer somebody;
    private MemoryOutbox outbox;

    private SyncException run(int status, String mediaType, String body) throws Exception {
        somebody = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        somebody.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/login");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        somebody.start();
        outbox = new MemoryOutbox(temp, new Random(1));
        outbox.record("a");
        URI address = URI.create("http://127.0.0.1:" + somebody.getAddress().getPort());
        try (HttpTransport line = new HttpTransport(address)) {
            new OutboxSync(outbox, line, QUICK, new Random(1)).run(counts -> {}, () -> false);
            throw new AssertionError("no problem");
        } catch (SyncException e) {
            return e;
        }
    }

    @AfterEach
    void stop() {
        if (somebody != null) {
            somebody.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"200,text/html", "302,text/html", "404,text/html", "511,text/html", "200,text/plain", "500,text/html"})
    void aWebPageIsNoCityServer(int status, String mediaType) throws Exception {
        assertThat(run(status, mediaType, "<html>登录</html>").messageKey()).isEqualTo("sync.not-a-city-server");
        assertThat(outbox.listWaiting(9)).hasSize(1);
    }

    @Test
    void anotherServicesJsonIsNoCityServer() throws Exception {
        assertThat(run(200, "application/json", META.formatted("other", 1, "0".repeat(64))).messageKey())
                .isEqualTo("sync.not-a-city-server");
    }

    @Test
    void aBrokenAnswerIsDamaged() throws Exception {
        assertThat(run(200, "application/json; charset=utf-8", "{\"service\":").messageKey())
                .isEqualTo("sync.answer-damaged");
    }

    @Test
    void aCityOfTheFutureSaysTheProgramIsTooOld() throws Exception {
        assertThat(run(200, "application/json", META.formatted("xunge-city", 2, "0".repeat(64))).messageKey())
                .isEqualTo("sync.protocol-too-old");
    }

    @Test
    void aFullCityDiskIsNamed() throws Exception {
        assertThat(run(507, "application/problem+json", "{\"type\":\"urn:xunge:problem:full\",\"status\":507}")
                .messageKey()).isEqualTo("sync.server-full");
    }

    @Test
    void theTextNamesTheAddressAndSaysTheDataAreSafe() throws Exception {
        SyncException problem = run(200, "text/html", "<html/>");
        assertThat(Texts.of(Locale.ENGLISH).get(problem))
                .startsWith("Everything is saved on this device. At 127.0.0.1:");
        assertThat(Texts.of(Locale.CHINA).get(problem)).startsWith("全部内容已保存在本机。127.0.0.1:");
    }

    @Test
    void everyRefusalHasWords() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(Texts.of(Locale.CHINA).get(refusal.messageKey(), "/set/class_code")).startsWith("保留在本机。");
        }
    }
}
