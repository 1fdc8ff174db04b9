package xunge.ui.browse;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;

/// Two days side by side: which days, and which records belong to them.
final class CompareView implements Panel {

    private final CompareViewModel model;
    private final PanelFrame frame;
    private final DatePicker left;
    private final Button start;
    private final Button stop;
    private final Subscriptions subscriptions = new Subscriptions();

    CompareView(CompareViewModel model, Parts parts, Runnable close) {
        this.model = model;
        frame = new PanelFrame("compare", parts, close);
        frame.title().textProperty().bind(parts.language().text("compare.title"));
        left = picker("left", model.leftProperty());
        start = parts.button("compare-start", "compare.start", "accent", "large");
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(e -> model.start());
        stop = parts.button("compare-stop", "compare.stop", "large");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(e -> model.stop());
        frame.body(parts.label("compare.hint", "hint"), parts.field("compare.left", left),
                parts.field("compare.right", picker("right", model.rightProperty())),
                parts.field("compare.span", new ChoiceField<>("compare-span", "compare.span", parts,
                        FXCollections.observableArrayList(List.of(CompareSpan.values())), model.spanProperty(),
                        s -> Phrase.of(s.wordsKey()))),
                start, stop);
    }

    private static DatePicker picker(String id, ObjectProperty<LocalDate> day) {
        DatePicker picker = new DatePicker(day.get());
        picker.setId("compare-" + id);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setConverter(new IsoDays());
        picker.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                day.set(now);
            }
        });
        return picker;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return left;
    }

    @Override
    public void attach() {
        subscriptions.follow(model.activeProperty(), now -> {
            Parts.toggle(start, !now);
            Parts.toggle(stop, now);
        });
    }

    @Override
    public void detach() {
        subscriptions.release();
    }
}
