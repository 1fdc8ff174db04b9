package xunge.style;

import java.util.Arrays;

/// A picture that a style brings along: a PNG, JPEG or GIF, or an SVG. Immutable; equal pictures are equal by content.
public final class Picture {

    private final String name;
    private final boolean isVector;
    private final byte[] content;
    private final int hash;

    /// The picture `content`; `name` is for messages, `isVector` says that it is an SVG.
    public Picture(String name, boolean isVector, byte[] content) {
        this.name = name;
        this.isVector = isVector;
        this.content = content.clone();
        this.hash = Arrays.hashCode(content);
    }

    /// What the style calls it.
    public String name() {
        return name;
    }

    /// True for SVG.
    public boolean isVector() {
        return isVector;
    }

    /// A copy of its bytes.
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && picture.hash == hash && Arrays.equals(picture.content, content);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
