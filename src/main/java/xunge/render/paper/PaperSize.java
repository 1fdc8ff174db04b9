package xunge.render.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sizes of paper of ISO 216, series A.
public enum PaperSize {
    /** 210 x 297 mm. */
    A4(210, 297, 1),
    /** 297 x 420 mm. */
    A3(297, 420, 1.2),
    /** 420 x 594 mm. */
    A2(420, 594, 1.5),
    /** 594 x 841 mm. */
    A1(594, 841, 1.9),
    /** 841 x 1189 mm. */
    A0(841, 1189, 2.4);

    private final int shortMillimetres;
    private final int longMillimetres;
    private final double growth;

    PaperSize(int shortMillimetres, int longMillimetres, double growth) {
        this.shortMillimetres = shortMillimetres;
        this.longMillimetres = longMillimetres;
        this.growth = growth;
    }

    /// The size called `name`, in any case.
    public static Optional<PaperSize> find(String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name.strip().toUpperCase(Locale.ROOT))).findFirst();
    }

    double width(boolean isPortrait) {
        return isPortrait ? shortMillimetres : longMillimetres;
    }

    double height(boolean isPortrait) {
        return isPortrait ? longMillimetres : shortMillimetres;
    }

    /// How much larger than on A4 what stands around the map is: a large sheet is read from further away.
    double growth() {
        return growth;
    }
}
