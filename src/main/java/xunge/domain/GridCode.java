package xunge.domain;

/// The code of a unit grid cell (万米单元网格): 15 digits = 6 district (GB/T 2260) + 3 street + 3 community + 3 sequence.
///
/// Source: GB/T 47678.5-2026 (field SZDYWGBSM, 15 characters); the sequence runs west to east, then north to south
/// inside a community (Beijing unit-grid standard).
///
/// @param digits the 15 digits
public record GridCode(String digits) implements Comparable<GridCode> {

    /// Refuses anything but 15 decimal digits.
    public GridCode {
        if (!digits.matches("[0-9]{15}")) {
            throw new IllegalArgumentException("not a grid code: " + digits);
        }
    }

    /// The code of cell `sequence` (1 to 999) in `community` (1 to 999) of `street` (1 to 999) of `district`.
    public static GridCode of(String district, int street, int community, int sequence) {
        return new GridCode("%s%03d%03d%03d".formatted(district, street, community, sequence));
    }

    /// The six digits of the district (GB/T 2260).
    public String district() {
        return digits.substring(0, 6);
    }

    /// The nine digits of the street: district and street.
    public String street() {
        return digits.substring(0, 9);
    }

    /// The twelve digits of the community: district, street and community.
    public String community() {
        return digits.substring(0, 12);
    }

    @Override
    public int compareTo(GridCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
