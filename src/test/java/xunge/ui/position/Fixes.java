package xunge.ui.position;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.domain.PositionSource;
import xunge.geo.GaussKruger;
import xunge.position.Accuracy;
import xunge.position.Constellation;
import xunge.position.Doubt;
import xunge.position.Epoch;
import xunge.position.Fix;
import xunge.position.FixMode;
import xunge.position.FixStatus;
import xunge.position.Satellites;
import xunge.position.TimeDoubt;

/// Positions for tests.
public final class Fixes {

    public static final Satellites SKY = new Satellites(12, 19, Map.of(Constellation.BEIDOU, 7, Constellation.GPS, 5),
            Map.of(Constellation.BEIDOU, 11, Constellation.GPS, 8));

    private Fixes() {}

    public static Fix at(double east, double north, PositionSource source, long nanos) {
        return fix(GaussKruger.toLonLat(new PlanePoint(east, north)), source, nanos, Set.of(), List.of());
    }

    public static Fix fix(LonLat at, PositionSource source, long nanos, Set<Doubt> doubts, List<TimeDoubt> times) {
        Epoch epoch = new Epoch(FixMode.THREE_D, FixStatus.DIFFERENTIAL, Optional.of(at), OptionalDouble.of(104.2),
                Optional.of(new Accuracy(4.6, true)), SKY, OptionalDouble.of(5.6), OptionalDouble.of(90),
                Optional.of(Instant.parse("2026-11-23T02:42:07Z")), nanos);
        return new Fix(at, epoch, source, doubts, times);
    }
}
