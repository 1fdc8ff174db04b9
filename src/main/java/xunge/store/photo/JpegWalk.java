package xunge.store.photo;

import java.io.DataInputStream;
import java.io.IOException;

/// Walks the markers of a JPEG file from SOI to EOI (ISO/IEC 10918-1 annex B).
final class JpegWalk {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int COM = 0xFE;

    private final DataInputStream in;
    private boolean hasFrame;
    private boolean hasScan;

    JpegWalk(DataInputStream in) {
        this.in = in;
    }

    /// True when the image ends with EOI and holds a frame and a scan; false when the markers make no sense. What
    /// follows EOI is not looked at: cameras append previews. Throws an end-of-file when the file stops before EOI.
    boolean isImage() throws IOException {
        if (in.readUnsignedShort() != 0xFF00 + SOI) {
            return false;
        }
        int marker = nextMarker();
        while (marker != EOI) {
            if (!isSegment(marker) || !skipSegment(marker)) {
                return false;
            }
            marker = marker == SOS ? markerAfterScan() : nextMarker();
        }
        return hasFrame && hasScan;
    }

    /// Between segments only fill bytes may stand before a marker.
    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            return -1;
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private boolean skipSegment(int marker) throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            return false;
        }
        in.skipNBytes(length - 2);
        hasFrame |= isFrame(marker);
        hasScan |= marker == SOS;
        return true;
    }

    /// The first marker after the entropy-coded data. Stuffed zeros, restarts and, as decoders do, reserved codes that
    /// only damage can have put there belong to the data.
    private int markerAfterScan() throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                int code = in.readUnsignedByte();
                while (code == 0xFF) {
                    code = in.readUnsignedByte();
                }
                if (code == EOI || isSegment(code) && !isFrame(code)) {
                    return code;
                }
            }
        }
    }

    /// SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC).
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isSegment(int marker) {
        return marker >= 0xC0 && marker <= 0xCF || marker >= SOS && marker <= 0xEF || marker == COM;
    }
}
