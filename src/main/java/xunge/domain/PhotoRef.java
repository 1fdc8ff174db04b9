package xunge.domain;

/// A photo as a record names it: by the digest of its unchanged bytes.
///
/// @param sha256 digest of the original bytes
/// @param bytes size of the original, 1 or more
/// @param mediaType such as `image/jpeg`
/// @param fileName the name it came with, for people only
public record PhotoRef(Sha256 sha256, long bytes, String mediaType, String fileName) {

    /// Refuses an empty photo.
    public PhotoRef {
        if (bytes < 1) {
            throw new IllegalArgumentException("empty photo " + fileName);
        }
    }
}
