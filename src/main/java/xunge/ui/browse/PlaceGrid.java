package xunge.ui.browse;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import xunge.ui.common.Parts;
import xunge.ui.text.Language;

/// Labelled rows: what the map says of a place, or the attributes of a feature.
public final class PlaceGrid extends VBox {

    private final Language language;

    /// An empty grid that speaks `language` at the moment its rows are shown; show them again when it changes.
    public PlaceGrid(Language language) {
        this.language = language;
        getStyleClass().add("place-grid");
    }

    /// Shows `rows` in place of the former ones.
    public void show(List<PlaceWords.Row> rows) {
        getChildren().setAll(rows.stream().map(this::row).toList());
    }

    private HBox row(PlaceWords.Row row) {
        Label name = new Label(language.say(row.name()));
        Label value = new Label(language.say(row.value()));
        value.setWrapText(true);
        value.setId(row.id());
        name.setLabelFor(value);
        return Parts.row(name, value);
    }
}
