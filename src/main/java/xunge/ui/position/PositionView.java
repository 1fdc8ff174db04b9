package xunge.ui.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import xunge.geo.GaussKruger;
import xunge.geo.crs.KnownCrs;
import xunge.position.Constellation;
import xunge.position.Epoch;
import xunge.position.coverage.Coverage;
import xunge.ui.browse.PlaceGrid;
import xunge.ui.browse.PlaceWords.Row;
import xunge.ui.browse.PositionWords;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.coords.CoordinateWords;
import xunge.ui.text.Phrase;

/// The position: from where, how well, and what of the roads was passed today.
public final class PositionView implements Panel {

    private static final int SIDES_SHOWN = 12;

    private final PositionViewModel model;
    private final TrackViewModel track;
    private final Parts parts;
    private final PanelFrame frame;
    private final ReceiverForm form;
    private final Label status;
    private final Label problem;
    private final VBox doubts = new VBox();
    private final PlaceGrid grid;
    private final Button again;
    private final CheckBox follow = new CheckBox();
    private final Label trackLine;
    private final Label trackProblem;
    private final VBox shares = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// The panel over `model` and `track`; `close` closes it.
    PositionView(PositionViewModel model, TrackViewModel track, Parts parts, Runnable close) {
        this.model = model;
        this.track = track;
        this.parts = parts;
        frame = new PanelFrame("position", parts, close);
        frame.title().textProperty().bind(parts.language().text("position.title"));
        form = new ReceiverForm(model, parts);
        status = parts.plain("", "position-status");
        status.setId("position-status");
        problem = parts.plain("", "problem");
        problem.setId("position-problem");
        doubts.getStyleClass().add("position-doubts");
        grid = new PlaceGrid(parts.language());
        again = parts.button("position-retry", "position.retry", "quiet");
        again.setOnAction(e -> model.retry());
        follow.setId("position-follow");
        follow.textProperty().bind(parts.language().text("position.follow"));
        trackLine = parts.plain("", "hint");
        trackLine.setId("position-track");
        trackProblem = parts.plain("", "problem");
        shares.setId("position-shares");
        shares.getStyleClass().add("coverage-list");
        frame.body(status, problem, again, doubts, grid, follow, parts.label("position.source", "section"), form,
                parts.label("position.track", "section"), trackProblem, trackLine, shares);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return frame;
    }

    @Override
    public void attach() {
        form.show(model.choiceProperty().get());
        subscriptions.bindBoth(follow.selectedProperty(), model.followsProperty());
        subscriptions.bind(problem.textProperty(), parts.language().text(model.problemProperty()));
        subscriptions.follow(model.problemProperty(), p -> Parts.toggle(problem, !p.isNone()));
        subscriptions.follow(model.linkProperty(), l -> Parts.toggle(again, model.canRetry()));
        subscriptions.bind(status.textProperty(), parts.language().text(model.statusProperty()));
        subscriptions.follow(model.statusProperty(), s -> showDetails());
        subscriptions.follow(parts.language().textsProperty(), t -> {
            showDetails();
            showTrack();
        });
        subscriptions.bind(trackProblem.textProperty(), parts.language().text(track.problemProperty()));
        subscriptions.follow(track.problemProperty(), p -> Parts.toggle(trackProblem, !p.isNone()));
        subscriptions.follow(track.summaryProperty(), s -> showTrack());
    }

    @Override
    public void detach() {
        subscriptions.release();
    }

    private void showDetails() {
        List<Row> rows = new ArrayList<>();
        model.knownProperty()
                .get()
                .ifPresent(k -> rows.add(new Row("position-at", Phrase.of("place.position"),
                        Phrase.verbatim(CoordinateWords.write(KnownCrs.CGCS2000, GaussKruger.toPlane(k.at()))))));
        model.epochProperty().get().ifPresent(e -> addReceiver(e, rows));
        grid.show(rows);
        doubts.getChildren().setAll(model.listDoubts().stream().map(this::warning).toList());
        Parts.toggle(doubts, !doubts.getChildren().isEmpty());
    }

    private Label warning(Phrase words) {
        Label label = parts.plain(parts.language().say(words), "warning");
        label.setGraphic(Parts.icon("mdi2a-alert-outline"));
        return label;
    }

    private static void addReceiver(Epoch epoch, List<Row> rows) {
        rows.add(new Row("position-mode", Phrase.of("position.mode"), ReceiverWords.mode(epoch)));
        epoch.accuracy()
                .ifPresent(a -> rows.add(new Row("position-accuracy", Phrase.of("position.accuracy.name"),
                        Phrase.of(a.isEstimate() ? "position.accuracy.estimate" : "position.accuracy.told",
                                PositionWords.accuracy(java.util.OptionalDouble.of(a.metres()))))));
        rows.add(new Row("position-satellites", Phrase.of("position.satellites"), Phrase.of("position.satellites.of",
                Integer.toString(epoch.satellites().used()), Integer.toString(epoch.satellites().inView()))));
        for (Constellation system : epoch.satellites().inViewBy().keySet()) {
            rows.add(new Row("position-satellites-" + system.name(), ReceiverWords.constellation(system),
                    Phrase.of("position.satellites.of",
                            Integer.toString(epoch.satellites().usedBy().getOrDefault(system, 0)),
                            Integer.toString(epoch.satellites().inViewBy().getOrDefault(system, 0)))));
        }
        if (epoch.altitudeMetres().isPresent()) {
            rows.add(new Row("position-altitude", Phrase.of("position.altitude"),
                    Phrase.of("position.metres", "%.1f".formatted(epoch.altitudeMetres().getAsDouble()))));
        }
        if (epoch.speed().isPresent()) {
            rows.add(new Row("position-speed", Phrase.of("position.motion"), Phrase.of("position.motion.of",
                    "%.1f".formatted(epoch.speed().getAsDouble() * 3.6),
                    Long.toString(Math.round(epoch.courseDegrees().orElse(0))))));
        }
        epoch.satelliteTime()
                .ifPresent(t -> rows.add(
                        new Row("position-time", Phrase.of("position.time"), ReceiverWords.time(t))));
    }

    private void showTrack() {
        trackLine.setText(parts.language().say(track.summaryProperty().get()));
        List<Node> rows = new ArrayList<>();
        Optional<Coverage> coverage = track.track().coverage();
        coverage.ifPresent(c -> c.listShares().stream().limit(SIDES_SHOWN).forEach(s -> rows.add(row(s))));
        coverage.filter(c -> c.unknownSideMetres() > 0)
                .ifPresent(c -> rows.add(parts.plain(parts.language()
                        .say(Phrase.of("position.coverage.unknown",
                                Long.toString(Math.round(c.unknownSideMetres())))),
                        "hint")));
        shares.getChildren().setAll(rows);
    }

    private Node row(Coverage.Share share) {
        Label words = parts.plain(parts.language().say(ReceiverWords.share(share)));
        words.setId("coverage-" + share.route().code() + "-" + share.side());
        ProgressBar bar = new ProgressBar(share.share());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("coverage-bar");
        VBox row = new VBox(words, bar);
        row.getStyleClass().add("coverage-row");
        return row;
    }
}
