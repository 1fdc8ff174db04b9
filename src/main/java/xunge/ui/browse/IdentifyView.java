package xunge.ui.browse;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;

/// What is at the place that was clicked; "record here" comes first and takes Enter.
public final class IdentifyView implements Panel {

    private final IdentifyViewModel model;
    private final Parts parts;
    private final ObservableValue<Boolean> canRecord;
    private final PanelFrame frame;
    private final Button recordHere;
    private final Label noShift;
    private final PlaceGrid place;
    private final VBox features = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// The answers of `model`; `record` begins a record there, which needs an open shift (`canRecord`).
    public IdentifyView(IdentifyViewModel model, Parts parts, ObservableValue<Boolean> canRecord, Runnable close,
            Runnable record) {
        this.model = model;
        this.parts = parts;
        this.canRecord = canRecord;
        frame = new PanelFrame("here", parts, close);
        frame.title().textProperty().bind(parts.language().text("identify.title"));
        recordHere = parts.keyButton("here-record", "mdi2m-map-marker-plus", "identify.record", "Enter");
        recordHere.getStyleClass().add("accent");
        recordHere.setMaxWidth(Double.MAX_VALUE);
        recordHere.setOnAction(e -> record.run());
        noShift = parts.label("identify.no-shift", "hint");
        place = new PlaceGrid(parts.language());
        features.setId("here-features");
        features.getStyleClass().add("features");
        frame.body(recordHere, noShift, place, features);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return recordHere.isVisible() ? recordHere : frame;
    }

    @Override
    public void attach() {
        subscriptions.follow(canRecord, can -> {
            Parts.toggle(recordHere, can);
            recordHere.setDefaultButton(can);
            Parts.toggle(noShift, !can);
        });
        subscriptions.follow(model.answerProperty(), a -> show());
        subscriptions.follow(parts.language().textsProperty(), t -> show());
    }

    @Override
    public void detach() {
        subscriptions.release();
        recordHere.setDefaultButton(false);
    }

    private void show() {
        model.answerProperty().get().ifPresent(answer -> {
            place.show(PlaceWords.rows(answer.place()));
            features.getChildren().clear();
            Optional<Phrase> last = Optional.empty();
            for (IdentifyViewModel.Feature feature : answer.features()) {
                features.getChildren().add(card(feature, !Optional.of(feature.layer()).equals(last)));
                last = Optional.of(feature.layer());
            }
        });
    }

    /// The first of a layer carries its name; a pointer on the card lights the feature up on the map.
    private Node card(IdentifyViewModel.Feature feature, boolean isFirst) {
        var language = parts.language();
        Button zoom = parts.iconButton("here-zoom-" + feature.hit().name() + "-" + feature.hit().feature(),
                "mdi2m-magnify-scan", "layer.zoom");
        zoom.setOnAction(e -> model.zoomTo(feature));
        HBox head = new HBox(parts.plain(isFirst ? language.say(feature.layer()) : "", "section"));
        head.getStyleClass().add("feature-head");
        if (feature.schematic()) {
            head.getChildren().add(parts.tag(language.texts().get("layer.schematic"), "tag"));
        }
        head.getChildren().addAll(Parts.spring(), zoom);
        PlaceGrid attributes = new PlaceGrid(language);
        attributes.show(feature.attributes());
        VBox card = new VBox(head, attributes);
        String source = language.say(feature.source());
        if (!feature.isOwnWork()) {
            card.getChildren().add(parts.plain(source, "hint"));
        }
        card.getStyleClass().add("feature");
        card.setOnMouseEntered(e -> model.lightUp(Optional.of(feature)));
        card.setOnMouseExited(e -> model.lightUp(Optional.empty()));
        card.setAccessibleText(String.join(" ", List.of(language.say(feature.layer()), source)));
        return card;
    }
}
