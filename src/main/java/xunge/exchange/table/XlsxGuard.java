package xunge.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import xunge.exchange.ExchangeException;

/// Looks into a workbook before the library does: a few kilobytes can unpack to gigabytes, and XML can ask for other files.
final class XlsxGuard {

    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_STRINGS = 128L << 20;
    private static final long LARGEST_PART = 4L << 30;
    private static final long ALWAYS_ALLOWED = 32L << 20;
    private static final long LARGEST_RATIO = 200;
    private static final int DOCTYPE_SEARCH = 4096;

    private XlsxGuard() {}

    /// Throws `exchange.xlsx-bomb`, `exchange.xlsx-doctype` or `exchange.xlsx-broken` for what must not be read on. Unpacks
    /// every part once without keeping it.
    static void check(Path file) throws ExchangeException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw ExchangeException.of("exchange.xlsx-bomb", file);
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                check(file, zip, entries.nextElement());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException("exchange.xlsx-broken", List.of(file, String.valueOf(e.getMessage())), e);
        }
    }

    private static void check(Path file, ZipFile zip, ZipEntry entry) throws IOException, ExchangeException {
        boolean isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        if (entry.isDirectory() || !isXml) {
            return;
        }
        long limit = entry.getName().endsWith("sharedStrings.xml") ? LARGEST_STRINGS : LARGEST_PART;
        long allowed = Math.min(limit, Math.max(ALWAYS_ALLOWED, entry.getCompressedSize() * LARGEST_RATIO));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(DOCTYPE_SEARCH);
            if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw ExchangeException.of("exchange.xlsx-doctype", file, entry.getName());
            }
            byte[] buffer = new byte[1 << 16];
            long size = head.length;
            int read = in.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > allowed) {
                    throw ExchangeException.of("exchange.xlsx-bomb", file);
                }
                read = in.read(buffer);
            }
        }
    }
}
