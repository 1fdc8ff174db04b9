package xunge.store.photo;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/// The image formats a record takes as evidence.
///
/// A file is judged by its structure, not by decoding it: a picture with damaged spots is still evidence and is kept, a
/// picture that stops in the middle is refused while it can still be taken again.
public enum ImageFormat {
    /** JPEG (ISO/IEC 10918-1). */
    JPEG("image/jpeg", ".jpg"),
    /** PNG (ISO/IEC 15948). */
    PNG("image/png", ".png"),
    /** HEIC (ISO/IEC 23008-12). */
    HEIC("image/heic", ".heic");

    private final String mediaType;
    private final String extension;

    ImageFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /// Such as `image/jpeg`.
    public String mediaType() {
        return mediaType;
    }

    /// Such as `.jpg`.
    public String extension() {
        return extension;
    }

    /// What the structure of a file says.
    ///
    /// @param format the format its first bytes declare
    /// @param isWhole false when the file ends before the image does
    public record Finding(ImageFormat format, boolean isWhole) {}

    /// What `file` is by its structure; absent when its first bytes are of no known format or it has no picture in it.
    /// Reads the whole file once.
    public static Optional<Finding> inspect(Path file) throws IOException {
        Optional<ImageFormat> format = ofStart(start(file));
        return format.isPresent() ? inspect(file, format.get()) : Optional.empty();
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(12);
        }
    }

    private static Optional<Finding> inspect(Path file, ImageFormat format) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            boolean isImage = switch (format) {
                case JPEG -> new JpegWalk(in).isImage();
                case PNG -> PngWalk.isImage(in);
                case HEIC -> HeicWalk.isImage(in, Files.size(file));
            };
            return isImage ? Optional.of(new Finding(format, true)) : Optional.empty();
        } catch (EOFException e) {
            return Optional.of(new Finding(format, false));
        }
    }

    private static Optional<ImageFormat> ofStart(byte[] start) {
        String hex = HexFormat.of().formatHex(start);
        if (hex.startsWith("ffd8ff")) {
            return Optional.of(JPEG);
        }
        if (hex.startsWith("89504e470d0a1a0a")) {
            return Optional.of(PNG);
        }
        return HeicWalk.isStart(start) ? Optional.of(HEIC) : Optional.empty();
    }
}
