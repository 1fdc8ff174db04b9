package xunge.position.nmea;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import xunge.position.Constellation;
import xunge.position.Satellites;

/// Counts the satellites of GSA and GSV sentences. Those in view are told every few seconds and kept until told anew.
final class SatelliteCount {

    /// Epochs after which satellites in view that were not told again count as gone.
    private static final int FORGOTTEN = 15;

    private final Map<String, View> views = new HashMap<>();
    private final Map<Constellation, Set<String>> used = new EnumMap<>(Constellation.class);
    private boolean hasUsed;
    private int epochs;

    private record View(Set<String> satellites, int toldIn) {}

    /// Takes a GSA sentence: mode, 12 satellites, three dilutions, and since NMEA 4.11 the system.
    void used(NmeaSentence gsa) {
        hasUsed = true;
        for (int i = 2; i < 14; i++) {
            OptionalInt number = gsa.whole(i);
            if (number.orElse(0) > 0) {
                Constellation system = systemOf(gsa, number.getAsInt());
                used.computeIfAbsent(system, s -> new HashSet<>()).add(gsa.text(i));
            }
        }
    }

    /// Takes a GSV sentence: sentences, this one's number, satellites in view, then four fields a satellite, and since
    /// NMEA 4.11 the signal. The signals of one system name the same satellites again.
    void inView(NmeaSentence gsv) {
        View view = views.get(gsv.talker());
        if (view == null || view.toldIn != epochs) {
            view = new View(new HashSet<>(), epochs);
            views.put(gsv.talker(), view);
        }
        for (int i = 3; i + 3 < gsv.fields().size(); i += 4) {
            if (gsv.whole(i).orElse(0) > 0) {
                view.satellites.add(gsv.text(i));
            }
        }
    }

    /// The counts at the end of an epoch; `usedInAll` is what GGA says. Begins the next epoch.
    Satellites end(OptionalInt usedInAll) {
        Map<Constellation, Integer> usedBy = new EnumMap<>(Constellation.class);
        used.forEach((system, set) -> usedBy.put(system, set.size()));
        views.values().removeIf(v -> epochs - v.toldIn > FORGOTTEN);
        Map<Constellation, Integer> inViewBy = new EnumMap<>(Constellation.class);
        views.forEach((talker, view) -> view.satellites
                .forEach(s -> inViewBy.merge(systemOf(talker, Integer.parseInt(s)), 1, Integer::sum)));
        int sum = usedBy.values().stream().mapToInt(Integer::intValue).sum();
        Satellites counts = new Satellites(hasUsed ? sum : usedInAll.orElse(0),
                inViewBy.values().stream().mapToInt(Integer::intValue).sum(), usedBy, inViewBy);
        used.clear();
        hasUsed = false;
        epochs++;
        return counts;
    }

    private static Constellation systemOf(NmeaSentence gsa, int number) {
        return switch (gsa.text(17)) {
            case "1" -> Constellation.GPS;
            case "2" -> Constellation.GLONASS;
            case "3" -> Constellation.GALILEO;
            case "4" -> Constellation.BEIDOU;
            case "5" -> Constellation.QZSS;
            case "6" -> Constellation.NAVIC;
            default -> systemOf(gsa.talker(), number);
        };
    }

    /// By the talker, else by the number: NMEA 4.11 table 20, with the ranges makers use for 北斗 and QZSS.
    private static Constellation systemOf(String talker, int number) {
        return switch (talker) {
            case "GB", "BD" -> Constellation.BEIDOU;
            case "GL" -> Constellation.GLONASS;
            case "GA" -> Constellation.GALILEO;
            case "GQ", "QZ" -> Constellation.QZSS;
            case "GI" -> Constellation.NAVIC;
            default -> byNumber(number);
        };
    }

    private static Constellation byNumber(int number) {
        int[] ends = {32, 64, 96, 119, 158, 192, 202, 263, 300, 336, 400, 437};
        Constellation[] systems = {Constellation.GPS, Constellation.SBAS, Constellation.GLONASS, Constellation.OTHER,
            Constellation.SBAS, Constellation.OTHER, Constellation.QZSS, Constellation.BEIDOU, Constellation.OTHER,
            Constellation.GALILEO, Constellation.OTHER, Constellation.BEIDOU};
        for (int i = 0; i < ends.length; i++) {
            if (number <= ends[i]) {
                return systems[i];
            }
        }
        return Constellation.OTHER;
    }
}
