package xunge.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest (FIPS 180-4): the name of a photo and the seal of a record.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) {

    /// The value before the first link of every chain.
    public static final Sha256 ZERO = new Sha256("0".repeat(64));

    /// Refuses anything but 64 lower-case hexadecimal digits.
    public Sha256 {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    /// The digest of all of `bytes`.
    public static Sha256 of(byte[] bytes) {
        return of(newDigest().digest(bytes), 0);
    }

    /// The digest that a finished [MessageDigest] gave; `finished` has 32 bytes from `offset`.
    public static Sha256 of(byte[] finished, int offset) {
        return new Sha256(HexFormat.of().formatHex(finished, offset, offset + 32));
    }

    /// A fresh digest to stream bytes through.
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// True when `text` is 64 lower-case hexadecimal digits.
    public static boolean isHex(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /// The 32 bytes of the digest, a new array each time.
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
