package xunge.inspect.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xunge.domain.ViolationClass;
import xunge.rules.ClassDictionary;

/// The classes of the dictionary by code, name, pinyin, and what people in the street say. Immutable.
final class ClassNames {

    /// What a class was found by.
    record Found(ViolationClass violationClass, Rank rank) {}

    private record Entry(ViolationClass violationClass, SpeltName name) {}

    private static final int MOST_BY_WORD = 20;

    private final ClassDictionary dictionary;
    private final List<Entry> entries;

    ClassNames(ClassDictionary dictionary, Pinyin pinyin) {
        this.dictionary = dictionary;
        entries = dictionary.listAll().stream().map(c -> new Entry(c, new SpeltName(c.ref().name(), pinyin))).toList();
    }

    /// The classes that `typed` may mean, best first.
    List<Found> find(String typed, Query query) {
        List<Found> found = new ArrayList<>();
        if (query.length() < 2) {
            return found;
        }
        List<ViolationClass> byWord = dictionary.search(typed.strip(), MOST_BY_WORD);
        for (Entry entry : entries) {
            String code = entry.violationClass.ref().code();
            Optional<Rank> byName = entry.name.match(query);
            if (code.startsWith(query.letters()) && query.length() > 2) {
                found.add(new Found(entry.violationClass, code.equals(query.letters()) ? Rank.EXACT : Rank.PREFIX));
            } else if (byName.isPresent()) {
                found.add(new Found(entry.violationClass, byName.get()));
            } else if (byWord.contains(entry.violationClass)) {
                found.add(new Found(entry.violationClass, Rank.WORD));
            }
        }
        found.sort(Comparator.comparing(Found::rank));
        return found;
    }

    /// The classes one typing error away from `query`.
    List<Found> findNearly(Query query) {
        return entries.stream()
                .flatMap(e -> e.name.matchNearly(query).stream().map(r -> new Found(e.violationClass, r)))
                .toList();
    }
}
