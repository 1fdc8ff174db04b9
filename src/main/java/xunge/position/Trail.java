package xunge.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.domain.PlanePoint;
import xunge.domain.TrackPoint;
import xunge.geo.GaussKruger;

/// A track as lines: where the inspector went, and the gaps between. One thread.
public final class Trail {

    private final List<List<PlanePoint>> walked = new ArrayList<>();
    private final List<List<PlanePoint>> gaps = new ArrayList<>();
    private Optional<PlanePoint> last = Optional.empty();
    private double lengthMetres;
    private double gapMetres;

    /// Adds the next point.
    public void add(TrackPoint point) {
        PlanePoint at = GaussKruger.toPlane(point.at());
        if (point.afterGap() || walked.isEmpty()) {
            last.ifPresent(before -> {
                gaps.add(List.of(before, at));
                gapMetres += before.distanceMetres(at);
            });
            walked.add(new ArrayList<>());
        } else {
            lengthMetres += last.map(before -> before.distanceMetres(at)).orElse(0.0);
        }
        walked.getLast().add(at);
        last = Optional.of(at);
    }

    /// The lines that were walked.
    public List<List<PlanePoint>> walked() {
        return walked.stream().map(List::copyOf).toList();
    }

    /// The straight lines over what is not known.
    public List<List<PlanePoint>> gaps() {
        return List.copyOf(gaps);
    }

    /// The length of what was walked, in metres.
    public double lengthMetres() {
        return lengthMetres;
    }

    /// The length of the gaps, in metres as the crow flies.
    public double gapMetres() {
        return gapMetres;
    }
}
