package xunge.inspect.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.ClassRef;
import xunge.domain.PlanePoint;
import xunge.domain.Violation;
import xunge.geo.GaussKruger;

/// The records in memory, packed for search by plate, number, class and road. About 50 bytes a record; nothing is
/// sorted or hashed, every search passes over flat arrays, so that building takes a second for 500 000 records and
/// searching them some milliseconds. Immutable once built; any thread.
public final class RecordIndex {

    /// Letters, digits, provinces: room for 127 signs, nine to a plate.
    private static final int PLATE_BITS = 7;
    /// Digits and the hyphen: room for 15 signs, sixteen to a number.
    private static final int NUMBER_BITS = 4;

    final PackedCodes plates = new PackedCodes(PLATE_BITS);
    final PackedCodes numbers = new PackedCodes(NUMBER_BITS);
    private final Map<ClassRef, Integer> classNumbers = new LinkedHashMap<>();
    private final Map<String, Integer> roadNumbers = new LinkedHashMap<>();
    private final List<ClassRef> classRefs = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<String> roadNames = new ArrayList<>();
    private final List<SpeltName> roads = new ArrayList<>();
    private final Pinyin pinyin;
    private int[] classes = new int[1024];
    private int[] onRoads = new int[1024];
    private double[] east = new double[1024];
    private double[] north = new double[1024];
    private long[] ids = new long[2048];
    private int size;

    private RecordIndex(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /// An index of `records`.
    static RecordIndex of(Iterable<Violation> records, Pinyin pinyin) {
        RecordIndex index = new RecordIndex(pinyin);
        records.forEach(index::add);
        index.plates.trim();
        index.numbers.trim();
        return index;
    }

    private void add(Violation record) {
        if (size == classes.length) {
            classes = Arrays.copyOf(classes, size * 2);
            onRoads = Arrays.copyOf(onRoads, size * 2);
            east = Arrays.copyOf(east, size * 2);
            north = Arrays.copyOf(north, size * 2);
            ids = Arrays.copyOf(ids, size * 4);
        }
        plates.add(record.plate());
        numbers.add(record.localNumber());
        classes[size] = record.classRef().map(this::countedClass).orElse(-1);
        onRoads[size] = record.place().road().map(r -> roadNumber(r.roadName())).orElse(-1);
        PlanePoint at = GaussKruger.toPlane(record.place().at());
        east[size] = at.eastMetres();
        north[size] = at.northMetres();
        ids[size * 2] = record.id().getMostSignificantBits();
        ids[size * 2 + 1] = record.id().getLeastSignificantBits();
        size++;
    }

    private int classNumber(ClassRef ref) {
        return classNumbers.computeIfAbsent(ref, r -> {
            classRefs.add(r);
            counts.add(0);
            return classRefs.size() - 1;
        });
    }

    private int countedClass(ClassRef ref) {
        int number = classNumber(ref);
        counts.set(number, counts.get(number) + 1);
        return number;
    }

    private int roadNumber(String name) {
        return roadNumbers.computeIfAbsent(name, n -> {
            roadNames.add(n);
            roads.add(new SpeltName(n, pinyin));
            return roadNames.size() - 1;
        });
    }

    /// The number of records.
    public int size() {
        return size;
    }

    /// How many records have the class `ref` (by standard, kind and code).
    int count(ClassRef ref) {
        int count = 0;
        for (int i = 0; i < classRefs.size(); i++) {
            count += isSame(classRefs.get(i), ref) ? counts.get(i) : 0;
        }
        return count;
    }

    static boolean isSame(ClassRef one, ClassRef other) {
        return one.kind() == other.kind() && one.code().equals(other.code()) && one.standard().equals(other.standard());
    }

    /// How well each road name fits `query`; [PackedCodes#NO_RANK] for those that do not.
    byte[] roadFits(Query query) {
        byte[] fits = new byte[roads.size()];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = roads.get(i).match(query).map(r -> r.code()).orElse(PackedCodes.NO_RANK);
        }
        return fits;
    }

    /// [PackedCodes#NO_RANK] for each class but those in `wanted`.
    byte[] classFits(List<ClassRef> wanted) {
        byte[] fits = new byte[classRefs.size()];
        for (int i = 0; i < fits.length; i++) {
            ClassRef ref = classRefs.get(i);
            fits[i] = wanted.stream().anyMatch(w -> isSame(w, ref)) ? Rank.WORD.code() : PackedCodes.NO_RANK;
        }
        return fits;
    }

    /// Sets the rank of every row in `from` to `to` whose class or road fits.
    void markNames(byte[] classFits, byte[] roadFits, int from, int to, byte[] ranks) {
        if (isNone(classFits) && isNone(roadFits)) {
            return;
        }
        for (int row = from; row < to; row++) {
            byte byClass = classes[row] < 0 ? PackedCodes.NO_RANK : classFits[classes[row]];
            byte byRoad = onRoads[row] < 0 ? PackedCodes.NO_RANK : roadFits[onRoads[row]];
            ranks[row] = byRoad < byClass ? byRoad : byClass;
        }
    }

    private static boolean isNone(byte[] fits) {
        for (byte fit : fits) {
            if (fit != PackedCodes.NO_RANK) {
                return false;
            }
        }
        return true;
    }

    double distanceMetres(int row, PlanePoint from) {
        double dx = east[row] - from.eastMetres();
        double dy = north[row] - from.northMetres();
        return Math.sqrt(dx * dx + dy * dy);
    }

    RecordHit hit(int row, Rank rank, double distanceMetres) {
        return new RecordHit(new UUID(ids[row * 2], ids[row * 2 + 1]), numbers.text(row), plates.text(row),
                classes[row] < 0 ? Optional.empty() : Optional.of(classRefs.get(classes[row])),
                onRoads[row] < 0 ? "" : roadNames.get(onRoads[row]), new PlanePoint(east[row], north[row]), rank,
                distanceMetres);
    }
}
