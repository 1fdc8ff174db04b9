package xunge.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import xunge.position.Freshness;
import xunge.ui.common.Parts;
import xunge.ui.coords.CoordinateMenu;
import xunge.ui.position.KnownPosition;
import xunge.ui.position.PositionViewModel;
import xunge.ui.text.Phrase;

/// The bar at the bottom. Lives as long as the window.
final class StatusBar extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass AGEING = PseudoClass.getPseudoClass("ageing");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final Duration BLINK = Duration.seconds(1);

    private final Parts parts;
    private final Timeline blinking = new Timeline();
    private boolean isLit;

    /// What a click on each of its parts does.
    record Actions(Runnable shift, Runnable city, Runnable sync, Runnable position) {}

    StatusBar(StatusViewModel model, Parts parts, ObservableValue<Phrase> city, Actions actions,
            PositionViewModel here) {
        this.parts = parts;
        setId("status-bar");
        getStyleClass().add("status-bar");
        Button shift = said("status-shift", "mdi2b-badge-account-outline", model.shiftProperty());
        shift.setOnAction(e -> actions.shift.run());
        CoordinateMenu position = new CoordinateMenu(model.coordinates(), model.positionProperty(),
                model.copiedProperty(), parts);
        position.setId("status-position");
        position.getStyleClass().addAll("status-button", "status-coordinates");
        position.setTooltip(tip("status.position.switch"));
        Button source = said("status-position-source", "mdi2s-satellite-variant", here.statusProperty());
        source.setOnAction(e -> actions.position.run());
        source.setTooltip(tip("position.title"));
        source.setMinWidth(Region.USE_COMPUTED_SIZE);
        here.knownProperty().subscribe(known -> showAge(source, known));
        Button place = said("status-city", "mdi2c-city-variant-outline", city);
        place.setOnAction(e -> actions.city.run());
        place.setTooltip(tip("status.city.choose"));
        Button waiting = said("status-sync", "mdi2c-cloud-sync-outline", model.waitingProperty());
        waiting.setOnAction(e -> actions.sync.run());
        getChildren().addAll(shift, position, source, Parts.spring(), place, waiting);
        blinking.getKeyFrames().add(new KeyFrame(BLINK, e -> {
            isLit = !isLit;
            waiting.pseudoClassStateChanged(LIT, isLit);
        }));
        blinking.setCycleCount(Animation.INDEFINITE);
        model.endedUnsyncedProperty().subscribe(unsynced -> blink(unsynced, List.of(waiting)));
    }

    /// Grey over three seconds, struck as old over ten.
    private static void showAge(Button source, Optional<KnownPosition> known) {
        Optional<Freshness> age = known.map(KnownPosition::freshness);
        source.pseudoClassStateChanged(AGEING, age.filter(Freshness.AGEING::equals).isPresent());
        source.pseudoClassStateChanged(STALE, age.filter(Freshness.STALE::equals).isPresent());
    }

    /// Stops what moves.
    void close() {
        blinking.stop();
    }

    private void blink(boolean unsynced, List<? extends Node> nodes) {
        if (unsynced) {
            blinking.play();
        } else {
            blinking.stop();
            isLit = false;
            nodes.forEach(n -> n.pseudoClassStateChanged(LIT, false));
        }
    }

    private Tooltip tip(String key) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(parts.language().text(key));
        return tip;
    }

    private Button said(String id, String icon, ObservableValue<Phrase> words) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(Parts.icon(icon));
        button.getStyleClass().add("status-button");
        button.textProperty().bind(parts.language().text(words));
        return button;
    }
}
