package xunge.store.photo;

import java.io.DataInputStream;
import java.io.IOException;

/// Walks the chunks of a PNG file to IEND (ISO/IEC 15948 clause 5).
final class PngWalk {

    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int CRC = 4;

    private PngWalk() {}

    /// True when the file has a header, data and an end; throws an end-of-file when it stops before IEND.
    static boolean isImage(DataInputStream in) throws IOException {
        in.skipNBytes(SIGNATURE);
        boolean hasData = false;
        boolean isFirst = true;
        while (true) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0 || isFirst != (type == IHDR)) {
                return false;
            }
            in.skipNBytes((long) length + CRC);
            isFirst = false;
            hasData |= type == IDAT;
            if (type == IEND) {
                return hasData;
            }
        }
    }
}
