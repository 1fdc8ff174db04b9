package xunge.exchange.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import xunge.exchange.TextEncoding;
import xunge.exchange.TextEncoding.How;

/// Guesses the encoding of text from its bytes: a byte order mark, sound UTF-8, else which of the encodings used in China
/// (and windows-1252) gives the most frequent characters and the fewest impossible ones. Thread-safe.
public final class EncodingGuess {

    private static final int LARGEST_SAMPLE = 262_144;
    private static final Set<Integer> COMMON = common();
    private static final List<String> TWO_BYTE = List.of("GB18030", "Big5");

    private EncodingGuess() {}

    /// Collects the bytes to judge by: only those that are not plain ASCII, with what stands beside them; memory is
    /// bounded.
    public static final class Sample {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        /// Adds a value of text; true while more help.
        public boolean add(byte[] value, int from, int to) {
            boolean isAscii = true;
            for (int i = from; i < to && isAscii; i++) {
                isAscii = value[i] >= 0;
            }
            if (!isAscii) {
                bytes.write(value, from, to - from);
                bytes.write('\n');
            }
            return bytes.size() < LARGEST_SAMPLE;
        }

        /// The guess for all values added.
        public TextEncoding guess() {
            return EncodingGuess.of(bytes.toByteArray());
        }
    }

    /// The charset called `name`, also by the names GIS programs write into .cpg files: `936`, `cp936`, `ANSI 936`,
    /// `GBK2312`, `65001`, `UTF8`, `ISO 88591`.
    public static Optional<Charset> find(String name) {
        String plain = name.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("^(ANSI|OEM|LDID)[ _/]*", "")
                .replaceAll("^(CP|MS|WINDOWS)[-_ ]?(?=\\d)", "");
        String known = switch (plain) {
            case "936", "GBK", "GBK2312", "GB2312", "GB_2312", "GB_2312-80", "GB18030", "EUC-CN", "54936" -> "GB18030";
            case "950", "BIG5", "BIG-5" -> "Big5";
            case "65001", "UTF8", "UTF-8" -> "UTF-8";
            case "88591", "8859-1", "ISO 88591", "ISO88591", "1252" -> "windows-1252";
            default -> plain.matches("125\\d") ? "windows-" + plain : plain.matches("\\d{3}") ? "IBM" + plain : plain;
        };
        try {
            return Optional.of(Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// The encoding of `bytes`, which may be cut off in the middle of a character.
    public static TextEncoding of(byte[] bytes) {
        Optional<TextEncoding> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isAscii(bytes)) {
            return new TextEncoding("UTF-8", How.PLAIN_ASCII, 1, "");
        }
        if (isSound(bytes, StandardCharsets.UTF_8)) {
            return new TextEncoding("UTF-8", How.STATISTICS, 0.99, "UTF-8");
        }
        return byFrequency(bytes);
    }

    private static Optional<TextEncoding> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding("UTF-8", How.BYTE_ORDER_MARK, 1, "EF BB BF"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding("UTF-16LE", How.BYTE_ORDER_MARK, 1, "FF FE"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding("UTF-16BE", How.BYTE_ORDER_MARK, 1, "FE FF"));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// One encoding and how well it fits, from 0 to 1.
    private record Score(String charset, double fit) {}

    private static TextEncoding byFrequency(byte[] bytes) {
        List<Score> scores = new ArrayList<>();
        TWO_BYTE.forEach(name -> scores.add(new Score(name, fitOfHan(bytes, Charset.forName(name)))));
        scores.add(new Score("windows-1252", fitOfLatin(bytes)));
        scores.sort(Comparator.comparingDouble(Score::fit).reversed());
        Score best = scores.getFirst();
        Score second = scores.get(1);
        double confidence = Math.clamp(0.5 + (best.fit - second.fit) / 2, 0.05, 0.98);
        String name = best.charset.equals("GB18030") && isSound(bytes, Charset.forName("GBK")) ? "GBK" : best.charset;
        return new TextEncoding(name, How.STATISTICS, confidence,
                String.format(Locale.ROOT, "%s %.2f, %s %.2f", name, best.fit, second.charset, second.fit));
    }

    /// The share of frequent characters among all that are not ASCII, less three times the share of impossible bytes.
    private static double fitOfHan(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        double all = 0;
        double sum = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                continue;
            }
            all++;
            sum += weight(c);
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double weight(int c) {
        if (c == 0xFFFD) {
            return -3;
        }
        if (COMMON.contains(c)) {
            return 1;
        }
        if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF) {
            return 0.8;
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 0.3 : -0.5;
    }

    /// Western text has few letters above ASCII, each among ASCII letters; Chinese read as Western is runs of them.
    private static double fitOfLatin(byte[] bytes) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                all++;
                sum += latinWeight(bytes[i], i > 0 ? bytes[i - 1] : 0, i + 1 < bytes.length ? bytes[i + 1] : 0);
            }
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double latinWeight(byte at, byte before, byte after) {
        if (before < 0 || after < 0) {
            return -0.5;
        }
        boolean isLetter = (at & 0xFF) >= 0xC0;
        return isLetter && (Character.isLetter(before) || Character.isLetter(after)) ? 1 : 0;
    }

    /// True when `bytes` are text in `charset`, but perhaps for a character cut off at the end.
    public static boolean isSound(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out, false);
            out.clear();
        }
        return result.isUnderflow();
    }

    private static Set<Integer> common() {
        try (InputStream in = EncodingGuess.class.getResourceAsStream("common-han.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource missing: common-han.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).codePoints()
                    .filter(c -> c > 0x7F)
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
