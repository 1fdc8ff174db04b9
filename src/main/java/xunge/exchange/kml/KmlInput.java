package xunge.exchange.kml;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import xunge.exchange.ExchangeException;

/// The KML text of a file: the file itself, or the main document within a KMZ. Nothing is ever unpacked to disk, so names
/// in the archive lead nowhere.
final class KmlInput {

    private static final int ENTRIES_MAX = 10_000;
    /// Real KML packs 5 to 30 times; what packs more than this is made to fill memory or time.
    private static final long RATIO_MAX = 400;
    private static final long RATIO_FROM = 64L << 20;

    private KmlInput() {}

    /// The stream of `file`'s KML text, which the caller closes.
    static InputStream open(Path file) throws IOException, ExchangeException {
        if (!isZip(file)) {
            return Files.newInputStream(file);
        }
        try {
            return fromDirectory(file);
        } catch (ZipException e) {
            // The directory stands at the end: a file that was cut off has none, but its beginning can be read.
            return fromBeginning(file);
        }
    }

    static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(4);
            return mark.length == 4 && mark[0] == 'P' && mark[1] == 'K' && mark[2] == 3 && mark[3] == 4;
        }
    }

    private static InputStream fromDirectory(Path file) throws IOException, ExchangeException {
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            if (zip.size() > ENTRIES_MAX) {
                throw ExchangeException.of("kml.kmz-entries", file, zip.size(), ENTRIES_MAX);
            }
            List<? extends ZipEntry> documents = zip.stream().filter(e -> isKml(e.getName())).toList();
            ZipEntry entry = documents.stream()
                    .min(Comparator.comparingInt((ZipEntry e) -> rank(e.getName())))
                    .orElseThrow(() -> ExchangeException.of("kml.kmz-empty", file));
            return new Guarded(zip.getInputStream(entry), file, zip);
        } catch (IOException | ExchangeException e) {
            zip.close();
            throw e;
        }
    }

    private static InputStream fromBeginning(Path file) throws IOException, ExchangeException {
        InputStream raw = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(raw, StandardCharsets.UTF_8);
        try {
            ZipEntry entry = zip.getNextEntry();
            for (int seen = 0; entry != null && seen < ENTRIES_MAX; seen++) {
                if (isKml(entry.getName())) {
                    return new Guarded(zip, file, raw);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException e) {
            raw.close();
            throw e;
        }
        raw.close();
        throw ExchangeException.of("kml.kmz-empty", file);
    }

    private static boolean isKml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".kml");
    }

    /// `doc.kml` first, then what lies on top, then what lies deeper, each in the archive's order.
    private static int rank(String name) {
        return name.equals("doc.kml") ? 0 : name.indexOf('/') < 0 && name.indexOf('\\') < 0 ? 1 : 2;
    }

    /// Stops when an archive unpacks to more than is sensible.
    private static final class Guarded extends FilterInputStream {

        private final long most;
        private final Closeable owner;
        private long count;

        Guarded(InputStream in, Path file, Closeable owner) throws IOException {
            super(in);
            this.owner = owner;
            most = Math.max(RATIO_FROM, Files.size(file) * RATIO_MAX);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counted(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            counted(Math.max(0, read));
            return read;
        }

        private void counted(int read) throws IOException {
            count += read;
            if (count > most) {
                throw new ZipException("unpacks to more than " + most + " bytes");
            }
        }

        @Override
        public void close() throws IOException {
            super.close();
            owner.close();
        }
    }
}
