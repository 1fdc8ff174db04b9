package xunge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.ZhengzhouPack;
import xunge.domain.ReportableException;
import xunge.store.gpkg.MapPackWriter;

/// The commands on sound and on bad files: the exit code, the words, and never a stack trace.
class CommandsTest {

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writePack() throws ReportableException, IOException {
        MapPackWriter.write(pack(), "郑州", List.of(ZhengzhouPack.table("district"), ZhengzhouPack.table("route")));
    }

    private static Path pack() {
        return shared.resolve("pack.gpkg");
    }

    @Test
    void soundPackIsCheckedWithoutFindings() {
        Cli check = run("check", pack());
        assertThat(check.out()).contains("没有发现问题");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void truncatedPackIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(pack());
        Path file = Files.write(folder.resolve("half.gpkg"), Arrays.copyOf(whole, whole.length / 2));
        assertUnsound(run("check", file), "half.gpkg", "不完整");
    }

    @Test
    void textIsNoGeoPackage() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.gpkg"), "你好");
        assertUnsound(run("check", file), "letter.gpkg", "不是 GeoPackage");
    }

    @Test
    void foreignDatabaseIsNoGeoPackage() throws IOException {
        byte[] other = Files.readAllBytes(pack());
        Arrays.fill(other, 68, 72, (byte) 0);
        Path file = Files.write(folder.resolve("other.gpkg"), other);
        assertUnsound(run("check", file), "other.gpkg", "不是 GeoPackage");
    }

    @Test
    void missingFileIsNamed() {
        assertUnsound(run("check", folder.resolve("gone.gpkg")), "gone.gpkg", "找不到");
    }

    @Test
    void directoryInPlaceOfAFileIsNoGeoPackage() {
        assertUnsound(run("check", folder), "不是 GeoPackage");
    }

    @Test
    void pictureHasTheSizeAskedFor() throws IOException {
        Path file = folder.resolve("map.png");
        assertThat(run("render", "--pack", pack(), "--size", "320x200", "--out", file).exitCode()).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(new int[] {picture.getWidth(), picture.getHeight()}).containsExactly(320, 200);
    }

    @Test
    void columnsAStyleMissesAreToldInWords() {
        Cli drawn = run("render", "--pack", pack(), "--size", "40x30", "--out", folder.resolve("map.png"));
        assertThat(drawn.out()).doesNotContain("StyleProblem[");
    }

    @Test
    void pictureInAMissingDirectoryIsNotWritten() {
        Path file = folder.resolve("gone").resolve("map.png");
        assertNotDone(run("render", "--pack", pack(), "--size", "40x30", "--out", file), "gone", "目录不存在");
    }

    @Test
    void pictureInPlaceOfADirectoryIsNotWritten() {
        assertNotDone(run("render", "--pack", pack(), "--size", "40x30", "--out", folder), "无法读写");
    }

    @Test
    void unknownThemeIsNamedWithTheOnesThereAre() {
        assertNotDone(run("render", "--pack", pack(), "--theme", "pink", "--out", folder.resolve("a.png")), "pink",
                "sunlight");
    }

    @Test
    void missingPackIsNamed() {
        assertNotDone(run("render", "--pack", folder.resolve("gone.gpkg"), "--out", folder.resolve("a.png")),
                "gone.gpkg");
    }

    @Test
    void brokenSourceIsNamedWithItsLine() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        try (Stream<Path> files = Files.list(ZhengzhouPack.SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, sources.resolve(file.getFileName()));
            }
        }
        Path nodes = sources.resolve("route_node.csv");
        List<String> lines = Files.readAllLines(nodes);
        lines.set(2, lines.get(2) + ",surplus");
        Files.write(nodes, lines);
        Path pack = folder.resolve("new.gpkg");
        assertNotDone(run("pack", sources, pack), "route_node.csv 第 3 行");
        assertThat(pack).doesNotExist();
    }

    @Test
    void missingSourcesAreNamed() {
        assertNotDone(run("pack", folder.resolve("gone"), folder.resolve("new.gpkg")), "gone");
    }

    @Test
    void portInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertNotDone(run("serve", "--port", taken.getLocalPort()), String.valueOf(taken.getLocalPort()), "换一个端口");
        }
    }

    @Test
    void foreignFileInPlaceOfTheCitysStoreIsNotTouched() throws IOException {
        Path file = Files.createDirectories(folder.resolve("home").resolve("city")).resolve("city.gpkg");
        Files.writeString(file, "你好");
        assertNotDone(run("serve", "--port", 0), "city.gpkg", "未被改动");
        assertThat(file).hasContent("你好");
    }

    @Test
    void homeThatIsAFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("home"), "no directory");
        assertNotDone(run("serve", "--port", 0), "无法写入");
    }

    @Test
    void causeOfAProblemIsInTheLogOnly() throws IOException {
        assertNotDone(run("render", "--pack", pack(), "--out", folder), "无法读写");
        assertThat(Files.readString(folder.resolve("home/log/xunge-0.log"), StandardCharsets.UTF_8)).contains("\tat ");
    }

    private Cli run(String command, Object... rest) {
        List<String> line = Stream.concat(Stream.of(command, "--home", folder.resolve("home").toString()),
                Stream.of(rest).map(Object::toString)).toList();
        return Cli.run(line.toArray(String[]::new));
    }

    private static void assertUnsound(Cli check, String... words) {
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains(words).contains("1 个问题");
        assertThat(check.seen()).doesNotContain("\tat ", "Exception");
    }

    private static void assertNotDone(Cli command, String... words) {
        assertThat(command.err()).contains(words).doesNotContain("\tat ", "Exception", "意外");
        assertThat(command.exitCode()).isEqualTo(3);
    }
}
