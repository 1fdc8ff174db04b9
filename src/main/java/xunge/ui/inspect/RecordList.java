package xunge.ui.inspect;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import xunge.domain.RoadPosition;
import xunge.domain.Violation;
import xunge.ui.browse.PlaceWords;
import xunge.ui.common.Parts;

/// Records one below the other: number, class, place and state word. Words are put into the language when shown.
public final class RecordList extends VBox {

    private final Parts parts;
    private final Function<Violation, String> detail;

    /// An empty list; `detail` says what stands below a record's class, in the language of now.
    public RecordList(Parts parts, Function<Violation, String> detail) {
        this.parts = parts;
        this.detail = detail;
        getStyleClass().add("record-list");
    }

    /// Where a record lies, in few words: its road, or its grid cell.
    public static String where(Violation record, Parts parts) {
        return record.place()
                .road()
                .map((RoadPosition r) -> parts.language().say(PlaceWords.road(r)))
                .or(() -> record.place().grid().map(Object::toString))
                .orElseGet(() -> parts.language().texts().get("place.outside"));
    }

    /// Shows `records`, each with its state.
    public void show(List<Violation> records) {
        getChildren().setAll(records.stream().map(r -> row(r, chip(r))).toList());
    }

    /// Shows `drafts`, each with a button that hands it to `resume`.
    public void offer(List<Violation> drafts, Consumer<Violation> resume) {
        getChildren().setAll(drafts.stream().map(d -> row(d, button(d, resume))).toList());
    }

    private HBox row(Violation record, Node end) {
        Label number = new Label(record.localNumber());
        number.getStyleClass().add("code");
        Label title = new Label(parts.language().say(RecordWords.title(record)));
        Label below = parts.plain(detail.apply(record), "hint");
        HBox first = new HBox(number, title);
        first.getStyleClass().add("record-first");
        VBox words = new VBox(first, below);
        HBox row = new HBox(words, Parts.spring(), end);
        row.setId("record-" + record.localNumber());
        row.getStyleClass().add("record-row");
        return row;
    }

    private Label chip(Violation record) {
        return parts.tag(parts.language().say(RecordWords.state(record.state())), "chip",
                RecordWords.stateStyle(record.state()));
    }

    private Button button(Violation draft, Consumer<Violation> resume) {
        Button button = new Button(parts.language().texts().get("patrol.resume"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("resume-" + draft.localNumber());
        button.setAccessibleText(parts.language().texts().get("patrol.resume.named", draft.localNumber()));
        button.setOnAction(e -> resume.accept(draft));
        return button;
    }
}
