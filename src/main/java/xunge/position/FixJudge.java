package xunge.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.domain.PositionSource;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;

/// Judges positions one after another. One per connection, one thread.
public final class FixJudge {

    /// The fastest an inspector can be: 216 km/h.
    private static final double FASTEST = 60;
    private static final double SLACK_METRES = 50;
    private static final double NULL_DEGREES = 0.01;
    private static final double AROUND_CITY_METRES = 20_000;
    /// So many positions in a row that agree with each other are believed, however far they lie from the one before.
    private static final int PERSUADED = 5;

    private final PositionSource source;
    private final Optional<Box> city;
    private final TimeGuard time;
    private Optional<Epoch> sound = Optional.empty();
    private Optional<Epoch> odd = Optional.empty();
    private int oddInARow;

    /// A judge of what a receiver of kind `source` says in a city whose map covers `city` (absent: no map, any place).
    public FixJudge(PositionSource source, Optional<Box> city, TimeGuard time) {
        this.source = source;
        this.city = city;
        this.time = time;
    }

    /// The position in `epoch`, judged; absent when it has none.
    public Optional<Fix> judge(Epoch epoch) {
        List<TimeDoubt> timeDoubts = time.judge(epoch);
        return epoch.at().map(at -> new Fix(at, epoch, source, doubts(at, epoch), timeDoubts));
    }

    private Set<Doubt> doubts(LonLat at, Epoch epoch) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (epoch.status() == FixStatus.SIMULATED) {
            doubts.add(Doubt.SIMULATED);
        }
        if (Math.abs(at.lonDegrees()) < NULL_DEGREES && Math.abs(at.latDegrees()) < NULL_DEGREES) {
            doubts.add(Doubt.NULL_ISLAND);
        } else if (!isAroundCity(at)) {
            doubts.add(Doubt.OUT_OF_CITY);
        } else if (jumps(epoch)) {
            doubts.add(Doubt.JUMP);
        }
        return doubts;
    }

    private boolean isAroundCity(LonLat at) {
        PlanePoint p = GaussKruger.toPlane(at);
        Box point = new Box(p.eastMetres(), p.northMetres(), p.eastMetres(), p.northMetres());
        boolean isNearMeridian = Math.abs(at.lonDegrees() - 114) < 30;
        return city.map(box -> isNearMeridian && box.grown(AROUND_CITY_METRES).intersects(point)).orElse(true);
    }

    private boolean jumps(Epoch epoch) {
        if (sound.isEmpty() || !isTooFar(sound.get(), epoch)) {
            believe(epoch);
            return false;
        }
        oddInARow = odd.isPresent() && !isTooFar(odd.get(), epoch) ? oddInARow + 1 : 1;
        odd = Optional.of(epoch);
        if (oddInARow >= PERSUADED) {
            believe(epoch);
        }
        return true;
    }

    private void believe(Epoch epoch) {
        sound = Optional.of(epoch);
        odd = Optional.empty();
        oddInARow = 0;
    }

    /// By the receiver's own clock when it has one, so that a replay may run at any pace.
    private static boolean isTooFar(Epoch before, Epoch now) {
        double seconds = (now.receivedNanos() - before.receivedNanos()) / 1e9;
        if (before.satelliteTime().isPresent() && now.satelliteTime().isPresent()) {
            double told = java.time.Duration.between(before.satelliteTime().get(), now.satelliteTime().get())
                    .toMillis() / 1e3;
            seconds = told >= 0 && told < 3600 ? Math.max(told, seconds) : seconds;
        }
        PlanePoint from = GaussKruger.toPlane(before.at().orElseThrow());
        PlanePoint to = GaussKruger.toPlane(now.at().orElseThrow());
        return from.distanceMetres(to) > FASTEST * Math.max(seconds, 0) + SLACK_METRES;
    }
}
