package xunge.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/// Judges number plates (GA 36 as public validators write it: editable default, never law). Warns, never blocks.
public final class PlateRules {

    /// The province of the city, offered first.
    public static final String HOME_PROVINCE = "豫";

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领";
    private static final Pattern ORDINARY = Pattern.compile("[" + PROVINCES + "][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4}"
            + "[A-HJ-NP-Z0-9挂学警港澳]");
    /// Small vehicles: energy letter first (A-K without I; A-E pure electric, F-K other), one letter or digit, four digits.
    private static final Pattern NEW_ENERGY_SMALL = Pattern
            .compile("[" + PROVINCES + "][A-HJ-NP-Z][A-HJK][A-HJ-NP-Z0-9][0-9]{4}");
    /// Large vehicles: five digits, energy letter last.
    private static final Pattern NEW_ENERGY_LARGE = Pattern.compile("[" + PROVINCES + "][A-HJ-NP-Z][0-9]{5}[A-HJK]");

    private PlateRules() {}

    /// `entered` as plates are kept: upper case, half-width, without spaces, dots and hyphens.
    public static String normalise(String entered) {
        StringBuilder plate = new StringBuilder();
        entered.codePoints()
                .map(PlateRules::halfWidth)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> ".。·•・-—".indexOf(c) < 0)
                .forEach(plate::appendCodePoint);
        return plate.toString().toUpperCase(Locale.ROOT);
    }

    private static int halfWidth(int c) {
        return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c == 0x3000 ? ' ' : c;
    }

    /// What the rules say of `entered`, after [#normalise].
    public static PlateVerdict check(String entered) {
        String plate = normalise(entered);
        if (plate.isEmpty()) {
            return PlateVerdict.EMPTY;
        }
        if (ORDINARY.matcher(plate).matches()) {
            return PlateVerdict.ORDINARY;
        }
        if (NEW_ENERGY_SMALL.matcher(plate).matches() || NEW_ENERGY_LARGE.matcher(plate).matches()) {
            return PlateVerdict.NEW_ENERGY;
        }
        return complaint(plate);
    }

    private static PlateVerdict complaint(String plate) {
        if (PROVINCES.indexOf(plate.charAt(0)) < 0) {
            return PlateVerdict.UNKNOWN_PROVINCE;
        }
        if (plate.indexOf('I') >= 0 || plate.indexOf('O') >= 0) {
            return PlateVerdict.LETTER_NEVER_USED;
        }
        return plate.length() == 7 || plate.length() == 8 ? PlateVerdict.UNUSUAL : PlateVerdict.WRONG_LENGTH;
    }
}
