package xunge.inspect.search;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/// How a Chinese character can be read, in letters without tones. All readings of a heteronym are given (长: chang,
/// zhang): which one a name has only its people know. ü is given as people type it: lv, lu, lyu. Thread-safe; the first
/// use reads the library's table, some 100 ms.
final class Pinyin {

    private final ConcurrentHashMap<Character, List<String>> known = new ConcurrentHashMap<>();

    /// The readings of `c`; empty when it is no Chinese character, or one that the table lacks.
    List<String> readings(char c) {
        if (c < '\u3400') {
            return List.of();
        }
        return known.computeIfAbsent(c, Pinyin::look);
    }

    private static List<String> look(char c) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        if (readings == null) {
            return List.of();
        }
        return Arrays.stream(readings)
                .map(r -> r.substring(0, r.length() - 1))
                .flatMap(Pinyin::spellings)
                .distinct()
                .toList();
    }

    private static Stream<String> spellings(String reading) {
        return reading.contains("u:")
                ? Stream.of(reading.replace("u:", "v"), reading.replace("u:", "u"), reading.replace("u:", "yu"))
                : Stream.of(reading);
    }
}
