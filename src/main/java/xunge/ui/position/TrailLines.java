package xunge.ui.position;

import java.util.ArrayList;
import java.util.List;
import xunge.position.coverage.Coverage;
import xunge.position.coverage.Coverage.SideLine;
import xunge.position.coverage.PatrolTrack;
import xunge.ui.common.TrailLine;
import xunge.ui.common.TrailLine.Kind;

/// A track and its coverage as the map draws them, lowest first.
final class TrailLines {

    private TrailLines() {}

    static List<TrailLine> of(PatrolTrack track) {
        List<TrailLine> lines = new ArrayList<>();
        track.coverage()
                .map(Coverage::listSideLines)
                .orElse(List.of())
                .forEach(
                        side -> lines.add(new TrailLine(kind(side), side.line())));
        track.trail().gaps().forEach(gap -> lines.add(new TrailLine(Kind.GAP, gap)));
        track.trail().walked().forEach(walked -> lines.add(new TrailLine(Kind.WALKED, walked)));
        return lines;
    }

    private static Kind kind(SideLine line) {
        return switch (line.side()) {
            case LEFT -> line.isPassed() ? Kind.PASSED_LEFT : Kind.OPEN_LEFT;
            case RIGHT -> line.isPassed() ? Kind.PASSED_RIGHT : Kind.OPEN_RIGHT;
            case UNKNOWN -> Kind.PASSED_UNKNOWN;
        };
    }
}
