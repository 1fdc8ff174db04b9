package xunge.store.gpkg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Makes names of other people's layers and attributes into names of tables and columns.
final class SqlNames {

    private static final int LONGEST = 60;

    private SqlNames() {}

    /// `wanted` as a table name that is not in `taken` (compared without case): letters of any script, digits and
    /// underscores, none of the prefixes that GeoPackage, SQLite or the product keep to themselves.
    static String table(String wanted, Set<String> taken) {
        String plain = wanted.strip().replaceAll("[^\\p{L}\\p{N}_]+", "_").replaceAll("^_+|_+$", "");
        if (plain.isEmpty()) {
            plain = "layer";
        }
        if (plain.toLowerCase(Locale.ROOT).matches("(gpkg|rtree|sqlite|xunge|layer_styles).*")
                || Character.isDigit(plain.charAt(0))) {
            plain = "l_" + plain;
        }
        return unique(cut(plain), taken);
    }

    /// The names of the columns, none twice and none equal to the key or the geometry (compared without case).
    static List<String> columns(List<LayerTable.Column> columns) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.add(GeoPackageContainer.KEY_COLUMN);
        taken.add(GeoPackageContainer.GEOMETRY_COLUMN);
        List<String> names = new ArrayList<>();
        for (LayerTable.Column column : columns) {
            String plain = cut(column.name().strip().replaceAll("[\\p{Cntrl}\"]", "_"));
            String name = unique(plain.isEmpty() ? "column" : plain, taken);
            taken.add(name);
            names.add(name);
        }
        return names;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name
                : name.substring(0, name.offsetByCodePoints(0,
                        Math.min(LONGEST, name.codePointCount(0, name.length()))));
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        int number = 2;
        while (taken.contains(candidate)) {
            candidate = name + "_" + number++;
        }
        return candidate;
    }
}
