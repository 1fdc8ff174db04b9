package xunge.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import xunge.domain.Campaign;
import xunge.domain.ClassKind;
import xunge.domain.ClassRef;
import xunge.domain.ViolationClass;

/// The class dictionary: GB/T 47678.5-2026 (153 components, 250 matters) and the city's local extensions.
///
/// The tables are data beside this class (`rules/*.tsv`); those of campaigns, local classes and everyday words are
/// editable defaults, never law. Immutable, thread-safe.
public final class ClassDictionary {

    /// The edition the table was transcribed from.
    public static final String STANDARD = "GB/T 47678.5-2026";
    /// How local extension classes name their source.
    public static final String LOCAL = "LOCAL";

    private record Entry(ViolationClass violationClass, String words) {}

    private final List<Entry> entries;

    private ClassDictionary(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// The dictionary that ships with the product. Reads about 30 kB.
    public static ClassDictionary load() {
        Map<String, Campaign> campaigns = new HashMap<>();
        for (List<String> row : RuleTable.read("campaigns.tsv", 3)) {
            campaigns.put(key(row.get(0), row.get(1)), Campaign.valueOf(row.get(2)));
        }
        Map<String, String> words = new HashMap<>();
        for (List<String> row : RuleTable.read("everyday-words.tsv", 3)) {
            words.put(key(row.get(0), row.get(1)), row.get(2));
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, String> table : Map.of("gbt47678-5-2026.tsv", STANDARD, "local-classes.tsv", LOCAL)
                .entrySet()) {
            for (List<String> row : RuleTable.read(table.getKey(), 5)) {
                String key = key(row.get(0), row.get(3));
                entries.add(new Entry(violationClass(row, table.getValue(), Optional.ofNullable(campaigns.get(key))),
                        words.getOrDefault(key, "")));
            }
        }
        return new ClassDictionary(entries);
    }

    private static ViolationClass violationClass(List<String> row, String standard, Optional<Campaign> campaign) {
        ClassRef ref = new ClassRef(standard, ClassKind.valueOf(row.get(0)), row.get(3), row.get(4));
        return new ViolationClass(ref, row.get(1), row.get(2), campaign);
    }

    private static String key(String kind, String code) {
        return kind + code;
    }

    /// All classes: matters before components, each by code.
    public List<ViolationClass> listAll() {
        return search("", Integer.MAX_VALUE);
    }

    /// The class with that kind and code, of the national table or the local one.
    public Optional<ViolationClass> findClass(ClassKind kind, String code) {
        return entries.stream()
                .map(Entry::violationClass)
                .filter(c -> c.ref().kind() == kind && c.ref().code().equals(code))
                .findFirst();
    }

    /// The classes that `query` may mean, best first, at most `limit`: by the beginning of the code, by name, by
    /// everyday word; matters of a campaign before others, matters before components. An empty query finds all.
    public List<ViolationClass> search(String query, int limit) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        record Hit(int rank, Entry entry) {}
        return entries.stream()
                .flatMap(e -> rank(e, wanted).stream().mapToObj(r -> new Hit(r, e)))
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(h -> h.entry.violationClass.campaign().isEmpty())
                        .thenComparing(h -> h.entry.violationClass.ref().kind() == ClassKind.COMPONENT)
                        .thenComparing(h -> h.entry.violationClass.ref().code()))
                .limit(limit)
                .map(h -> h.entry.violationClass)
                .toList();
    }

    private static OptionalInt rank(Entry entry, String wanted) {
        ClassRef ref = entry.violationClass.ref();
        if (wanted.isEmpty() || ref.code().equals(wanted) || ref.name().equals(wanted)) {
            return OptionalInt.of(0);
        }
        if (ref.code().startsWith(wanted) || ref.name().startsWith(wanted)
                || List.of(entry.words.split(" ")).contains(wanted)) {
            return OptionalInt.of(1);
        }
        if (ref.name().contains(wanted) || entry.words.contains(wanted)) {
            return OptionalInt.of(2);
        }
        return entry.violationClass.majorName().contains(wanted) ? OptionalInt.of(3) : OptionalInt.empty();
    }
}
