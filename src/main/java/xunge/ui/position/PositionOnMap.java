package xunge.ui.position;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import xunge.domain.PlanePoint;
import xunge.domain.PositionOrigin;
import xunge.geo.GaussKruger;
import xunge.position.Freshness;
import xunge.ui.common.MapSurface;

/// Brings position, track and coverage onto the map, and lets them age: twice a second while the window is open. A drag
/// of the map ends following.
public final class PositionOnMap {

    private static final Duration BEAT = Duration.millis(500);

    private final PositionViewModel model;
    private final TrackViewModel track;
    private final MapSurface map;
    private final Timeline beat = new Timeline();
    private boolean isRedrawn = true;

    /// What brings `model` and `track` onto `map`.
    public PositionOnMap(PositionViewModel model, TrackViewModel track, MapSurface map) {
        this.model = model;
        this.track = track;
        this.map = map;
        model.knownProperty().subscribe(this::show);
        model.followsProperty().subscribe(follows -> show(model.knownProperty().get()));
        track.onChanged(t -> isRedrawn = false);
        map.setOnDragged(() -> model.followsProperty().set(false));
        beat.getKeyFrames().add(new KeyFrame(BEAT, e -> tick()));
        beat.setCycleCount(Animation.INDEFINITE);
    }

    /// Connects to the receiver used last and begins to age.
    public void open() {
        model.open();
        beat.play();
    }

    /// Ages the position, writes the track, draws what changed.
    public void tick() {
        model.tick();
        track.tick();
        if (!isRedrawn) {
            isRedrawn = true;
            map.showTrails(track.isKept() && !track.track().trail().walked().isEmpty() ? TrailLines.of(track.track())
                    : List.of());
        }
    }

    /// Writes what is not yet written and leaves the receiver.
    public void close() {
        beat.stop();
        model.close();
        track.flush();
    }

    private void show(Optional<KnownPosition> known) {
        Optional<PlanePoint> at = known.map(KnownPosition::at).map(GaussKruger::toPlane);
        OptionalDouble accuracy = known.map(KnownPosition::origin)
                .map(PositionOrigin::accuracyMetres)
                .orElse(OptionalDouble.empty());
        map.showPosition(at, accuracy, known.filter(k -> k.freshness() == Freshness.FRESH).isPresent());
        if (model.followsProperty().get() && known.filter(KnownPosition::isCurrent).isPresent()) {
            at.ifPresent(here -> {
                if (here.distanceMetres(map.sight().getValue().centre()) > map.sight().getValue().metresPerPixel()) {
                    map.lookAt(here, map.sight().getValue().metresPerPixel());
                }
            });
        }
    }
}
