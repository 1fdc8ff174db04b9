package xunge.store.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SharedData;
import xunge._data.Stores;
import xunge.domain.PhotoRef;
import xunge.domain.Sha256;
import xunge.store.StoreException;
import xunge.ui.text.Texts;

class PhotoFilesTest {

    private static final HexFormat HEX = HexFormat.of();

    @TempDir
    Path directory;
    private PhotoFiles photos;

    @BeforeEach
    void open() {
        photos = new PhotoFiles(directory.resolve("photos"));
    }

    private Path file(String name, String hex) throws Exception {
        return Files.write(directory.resolve(name), HEX.parseHex(hex.replace(" ", "")));
    }

    private String refusal(Path file) {
        StoreException problem = catchThrowableOfType(StoreException.class, () -> photos.add(file));
        assertThat(problem).as("refused").isNotNull();
        assertThat(Texts.of(Locale.CHINA).get(problem)).contains(file.getFileName().toString()).doesNotContain("{");
        return problem.messageKey();
    }

    private long kept() throws Exception {
        if (!Files.exists(directory.resolve("photos"))) {
            return 0;
        }
        try (var files = Files.walk(directory.resolve("photos"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aPhotoIsKeptByteForByteUnderItsDigest() throws Exception {
        Path original = Stores.jpeg(directory, 1);
        PhotoRef ref = photos.add(original);
        assertThat(ref.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(original)));
        assertThat(Files.mismatch(original, photos.fileOf(ref.sha256()))).isEqualTo(-1);
    }

    @Test
    void theSamePhotoUnderTwoNamesIsOneFile() throws Exception {
        Path original = Stores.jpeg(directory, 1);
        photos.add(original);
        photos.add(Files.copy(original, directory.resolve("又一张.jpg")));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aKeptPhotoThatWasCutIsReplacedByTheWholeOne() throws Exception {
        Path original = Stores.jpeg(directory, 1);
        PhotoRef ref = photos.add(original);
        Files.write(photos.fileOf(ref.sha256()), new byte[10]);
        photos.add(original);
        assertThat(Files.mismatch(original, photos.fileOf(ref.sha256()))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apple iPhone 4.jpg", "Oppo R7 Plus.jpg", "landscape_6.jpg",
        // Damaged inside its scan but whole from SOI to EOI: a decoder shows nearly all of it, so it is evidence.
        "corrupted.jpg"})
    void cameraPhotosAreTaken(String name) throws Exception {
        Path folder = SharedData.folder("photos").orElse(null);
        Assumptions.assumeTrue(folder != null, "skipped: the shared test data are not here");
        PhotoRef ref = photos.add(folder.resolve(name));
        assertThat(ref).extracting(PhotoRef::mediaType, PhotoRef::fileName).containsExactly("image/jpeg", name);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -2, -3, 20_000, 3, 100})
    void aCameraPhotoThatWasCutIsRefused(int length) throws Exception {
        Path folder = SharedData.folder("photos").orElse(null);
        Assumptions.assumeTrue(folder != null, "skipped: the shared test data are not here");
        byte[] bytes = Files.readAllBytes(folder.resolve("Apple iPhone 4.jpg"));
        Path cut = Files.write(directory.resolve("cut.jpg"),
                Arrays.copyOf(bytes, length < 0 ? bytes.length + length : length));
        assertThat(refusal(cut)).isEqualTo("store.photo-truncated");
        assertThat(kept()).isZero();
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertThat(refusal(file("empty.jpg", ""))).isEqualTo("store.photo-empty");
    }

    @Test
    void aVanishedFileIsRefused() {
        assertThat(refusal(directory.resolve("gone.jpg"))).isEqualTo("store.photo-missing");
    }

    @Test
    void aDirectoryIsRefused() throws Exception {
        assertThat(refusal(Files.createDirectory(directory.resolve("DCIM")))).isEqualTo("store.photo-not-an-image");
    }

    @Test
    void aTextFileIsRefused() throws Exception {
        Path text = Files.writeString(directory.resolve("说明.jpg"), "这不是照片");
        assertThat(refusal(text)).isEqualTo("store.photo-not-an-image");
        assertThat(kept()).isZero();
    }

    @Test
    void aFilmIsRefusedBeforeItIsCopied() throws Exception {
        Path film = directory.resolve("film.jpg");
        try (var out = new java.io.RandomAccessFile(film.toFile(), "rw")) {
            out.setLength(201L << 20);
        }
        assertThat(refusal(film)).isEqualTo("store.photo-too-large");
    }

    @Test
    void aJpegOfMarkersOnlyIsNoImage() throws Exception {
        assertThat(refusal(file("none.jpg", "ffd8 ffd9"))).isEqualTo("store.photo-not-an-image");
    }

    @Test
    void aPngIsTakenAndItsFirstHalfIsNot() throws Exception {
        String whole = "89504e470d0a1a0a 0000000d49484452 00000001000000010802000000 907753de"
                + "0000000c49444154 08d763f8cfc0000003010100 18dd8db0 0000000049454e44 ae426082";
        assertThat(photos.add(file("a.png", whole)).mediaType()).isEqualTo("image/png");
        assertThat(refusal(file("b.png", whole.replace(" ", "").substring(0, 100)))).isEqualTo("store.photo-truncated");
    }

    @Test
    void aHeicIsTakenAndItsFirstHalfIsNot() throws Exception {
        String whole = "00000018 66747970 68656963 00000000 6d696631 68656963" + "0000000c 6d657461 00000000"
                + "00000010 6d646174 0102030405060708";
        assertThat(photos.add(file("a.heic", whole)).mediaType()).isEqualTo("image/heic");
        assertThat(refusal(file("b.heic", whole.replace(" ", "").substring(0, 90))))
                .isEqualTo("store.photo-truncated");
        assertThat(refusal(file("c.heic", whole.replace(" ", "").substring(0, 72))))
                .as("cut between two boxes")
                .isEqualTo("store.photo-truncated");
    }
}
