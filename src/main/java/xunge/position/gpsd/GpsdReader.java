package xunge.position.gpsd;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xunge.domain.LonLat;
import xunge.position.Accuracy;
import xunge.position.Constellation;
import xunge.position.Epoch;
import xunge.position.FixMode;
import xunge.position.FixStatus;
import xunge.position.Satellites;

/// Reads gpsd's JSON protocol (gpsd_json(5), release 3), line by line: TPV makes an epoch, SKY is kept for the next ones.
/// What is damaged or unknown is passed over. One a connection, one thread.
public final class GpsdReader {

    /// gpsd's own guesses when the receiver gives no accuracy are these times the HDOP (gpsd.h, H_UERE…): bounds for 95
    /// of 100 cases, made from fixed factors. Ours are used instead, so that both ways of connecting say the same.
    private static final double[] GUESSES = {19, 4.75};
    private static final double GUESS_TOLERANCE = 0.02;

    private final LongSupplier nanos;
    private final Consumer<Epoch> complete;
    private final JsonMapper json = JsonMapper.shared();
    private Satellites satellites = Satellites.NONE;
    private OptionalDouble hdop = OptionalDouble.empty();

    /// Epochs go to `complete`, stamped by `nanos`.
    public GpsdReader(LongSupplier nanos, Consumer<Epoch> complete) {
        this.nanos = nanos;
        this.complete = complete;
    }

    /// What a line was about.
    public enum Word {
        /** A position, or that there is none. */
        POSITION,
        /** gpsd's greeting. */
        VERSION,
        /** gpsd lists its receivers: none. */
        NO_DEVICE,
        /** gpsd reports an error. */
        ERROR,
        /** Something else gpsd says. */
        OTHER,
        /** Not gpsd's language. */
        FOREIGN
    }

    /// Takes one line without its end.
    public Word accept(String line) {
        try {
            JsonNode node = json.readTree(line);
            return node.isObject() ? read(node) : Word.FOREIGN;
        } catch (JacksonException e) {
            return Word.FOREIGN;
        }
    }

    private Word read(JsonNode node) {
        return switch (node.path("class").asString("")) {
            case "TPV" -> {
                complete.accept(epoch(node));
                yield Word.POSITION;
            }
            case "SKY" -> {
                sky(node);
                yield Word.OTHER;
            }
            case "VERSION" -> Word.VERSION;
            case "ERROR" -> Word.ERROR;
            case "DEVICES" -> node.path("devices").isEmpty() ? Word.NO_DEVICE : Word.OTHER;
            case "" -> Word.FOREIGN;
            default -> Word.OTHER;
        };
    }

    private Epoch epoch(JsonNode tpv) {
        Optional<LonLat> at = position(tpv);
        int dimensions = tpv.path("mode").asInt(0);
        FixMode mode = at.isEmpty() ? FixMode.NONE : dimensions == 3 ? FixMode.THREE_D : FixMode.TWO_D;
        FixStatus status = at.isEmpty() ? FixStatus.UNKNOWN : status(tpv);
        return new Epoch(mode, status, at, firstOf(tpv, "altMSL", "alt"),
                at.flatMap(p -> accuracy(tpv, status)), satellites, at.isEmpty() ? OptionalDouble.empty()
                        : number(tpv, "speed"),
                at.isEmpty() ? OptionalDouble.empty() : number(tpv, "track"), time(tpv), nanos.getAsLong());
    }

    private static Optional<LonLat> position(JsonNode tpv) {
        OptionalDouble lat = number(tpv, "lat");
        OptionalDouble lon = number(tpv, "lon");
        boolean isPosition = tpv.path("mode").asInt(0) >= 2 && Math.abs(lat.orElse(99)) <= 90
                && Math.abs(lon.orElse(999)) <= 180;
        return isPosition ? Optional.of(new LonLat(lon.orElseThrow(), lat.orElseThrow())) : Optional.empty();
    }

    private static FixStatus status(JsonNode tpv) {
        return switch (tpv.path("status").asInt(1)) {
            case 0, 1 -> FixStatus.AUTONOMOUS;
            case 2, 9 -> FixStatus.DIFFERENTIAL;
            case 3 -> FixStatus.RTK_FIXED;
            case 4 -> FixStatus.RTK_FLOAT;
            case 5, 6 -> FixStatus.ESTIMATED;
            case 7 -> FixStatus.ENTERED;
            case 8 -> FixStatus.SIMULATED;
            default -> FixStatus.UNKNOWN;
        };
    }

    private Optional<Accuracy> accuracy(JsonNode tpv, FixStatus status) {
        OptionalDouble told = number(tpv, "eph");
        if (told.isPresent() && told.getAsDouble() > 0 && !isGuess(told.getAsDouble())) {
            return Optional.of(new Accuracy(told.getAsDouble(), false));
        }
        return Accuracy.estimate(hdop, status);
    }

    private boolean isGuess(double metres) {
        for (double factor : GUESSES) {
            if (hdop.isPresent() && Math.abs(metres / (hdop.getAsDouble() * factor) - 1) < GUESS_TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Instant> time(JsonNode tpv) {
        try {
            String text = tpv.path("time").asString("");
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// A SKY without satellites only brings dilutions.
    private void sky(JsonNode sky) {
        OptionalDouble told = number(sky, "hdop");
        hdop = told.isPresent() ? told : hdop;
        if (!sky.path("satellites").isArray()) {
            satellites = new Satellites(sky.path("uSat").asInt(satellites.used()), satellites.inView(),
                    satellites.usedBy(), satellites.inViewBy());
            return;
        }
        Map<Constellation, Integer> used = new EnumMap<>(Constellation.class);
        Map<Constellation, Integer> inView = new EnumMap<>(Constellation.class);
        int usedInAll = 0;
        for (JsonNode satellite : sky.path("satellites")) {
            Constellation system = system(satellite.path("gnssid").asInt(-1));
            inView.merge(system, 1, Integer::sum);
            if (satellite.path("used").asBoolean(false)) {
                used.merge(system, 1, Integer::sum);
                usedInAll++;
            }
        }
        satellites = new Satellites(sky.path("uSat").asInt(usedInAll), sky.path("satellites").size(), used, inView);
    }

    private static Constellation system(int gnssId) {
        return switch (gnssId) {
            case 0 -> Constellation.GPS;
            case 1 -> Constellation.SBAS;
            case 2 -> Constellation.GALILEO;
            case 3 -> Constellation.BEIDOU;
            case 5 -> Constellation.QZSS;
            case 6 -> Constellation.GLONASS;
            case 7 -> Constellation.NAVIC;
            default -> Constellation.OTHER;
        };
    }

    private static OptionalDouble firstOf(JsonNode node, String name, String otherwise) {
        return number(node, name).isPresent() ? number(node, name) : number(node, otherwise);
    }

    private static OptionalDouble number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() && Double.isFinite(value.doubleValue()) ? OptionalDouble.of(value.doubleValue())
                : OptionalDouble.empty();
    }
}
