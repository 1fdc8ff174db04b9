package xunge.exchange.dxf;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/// One entity with its groups.
///
/// @param type such as `LWPOLYLINE`
/// @param line where it begins
/// @param pairs its groups, without the one that names its type
/// @param followers the `VERTEX` or `ATTRIB` entities that belong to it
record DxfEntity(String type, long line, List<DxfPair> pairs, List<DxfEntity> followers) {

    /// The first value of group `code`, as it stands.
    Optional<String> find(int code) {
        for (DxfPair pair : pairs) {
            if (pair.code() == code) {
                return Optional.of(pair.value());
            }
        }
        return Optional.empty();
    }

    /// The first value of group `code` as a number; `otherwise` when there is none.
    double number(int code, double otherwise) {
        for (DxfPair pair : pairs) {
            if (pair.code() == code) {
                double value = pair.number();
                return Double.isNaN(value) ? otherwise : value;
            }
        }
        return otherwise;
    }

    /// The first value of group `code` as a whole number, 0 when there is none.
    int whole(int code) {
        return (int) number(code, 0);
    }

    /// True when bit `bit` of the flags in group 70 is set.
    boolean hasFlag(int bit) {
        return (whole(70) & bit) != 0;
    }

    /// The point in groups `code`, `code + 10` and `code + 20`; x or y is NaN when the entity has none.
    Coordinate point(int code) {
        return new Coordinate(number(code, Double.NaN), number(code + 10, Double.NaN), number(code + 20, 0));
    }

    /// True on a sheet of paper instead of in the drawing's own space.
    boolean isOnPaper() {
        return whole(67) == 1;
    }
}
