package xunge.store.photo;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Walks the top boxes of a HEIC file (ISO/IEC 14496-12 clause 4.2; brands of ISO/IEC 23008-12 annex B).
final class HeicWalk {

    private static final Set<String> BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final int META = 0x6D657461;
    private static final int MDAT = 0x6D646174;

    private HeicWalk() {}

    /// True when the first 12 bytes are a file type box of a HEIC brand.
    static boolean isStart(byte[] start) {
        if (start.length < 12) {
            return false;
        }
        String box = new String(start, 4, 8, StandardCharsets.ISO_8859_1);
        return box.startsWith("ftyp") && BRANDS.contains(box.substring(4));
    }

    /// True when the boxes fill the file and hold metadata and data; throws an end-of-file when the last box is cut.
    static boolean isImage(DataInputStream in, long fileLength) throws IOException {
        long position = 0;
        boolean hasMeta = false;
        boolean hasData = false;
        while (position < fileLength) {
            long length = Integer.toUnsignedLong(in.readInt());
            int type = in.readInt();
            int header = 8;
            if (length == 1) {
                length = in.readLong();
                header = 16;
            } else if (length == 0) {
                length = fileLength - position;
            }
            if (length < header) {
                return false;
            }
            if (length > fileLength - position) {
                throw new EOFException("box of length " + length);
            }
            in.skipNBytes(length - header);
            position += length;
            hasMeta |= type == META;
            hasData |= type == MDAT;
        }
        if (!hasMeta || !hasData) {
            throw new EOFException("no picture yet");
        }
        return true;
    }
}
