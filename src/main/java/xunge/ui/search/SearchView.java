package xunge.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import xunge.ui.common.Parts;

/// The search box with what was found below it. The arrow keys choose while the text keeps the focus; Enter goes there;
/// Esc empties the box. Lives as long as the window.
public final class SearchView extends VBox {

    /// What the sides of a row and a scroll bar take.
    private static final double SIDES = 36;
    private static final double GROUP_HEIGHT = 28;
    private static final double ITEM_HEIGHT = 48;
    private static final double MOST_HEIGHT = 348;

    private final SearchViewModel model;
    private final Parts parts;
    private final CustomTextField query = new CustomTextField();
    private final ListView<SearchRow> hits = new ListView<>();

    /// A search box over `model`.
    public SearchView(SearchViewModel model, Parts parts) {
        this.model = model;
        this.parts = parts;
        getStyleClass().add("search");
        getChildren().addAll(field(), filter(), answer(), list());
    }

    /// The field, to be focused by Ctrl+F.
    public Node field() {
        if (query.getId() == null) {
            query.setId("search");
            query.setLeft(Parts.fieldIcon("mdi2m-magnify"));
            query.textProperty().bindBidirectional(model.queryProperty());
            query.promptTextProperty().bind(parts.language().text("search.prompt"));
            query.accessibleTextProperty().bind(parts.language().text("search.name"));
            query.setOnAction(e -> model.go());
            query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        }
        return query;
    }

    private Node list() {
        hits.setId("search-hits");
        hits.accessibleTextProperty().bind(parts.language().text("search.hits"));
        hits.getStyleClass().add("hits");
        hits.setFocusTraversable(false);
        hits.setItems(model.rows());
        hits.setCellFactory(l -> new RowCell());
        model.selectedProperty().subscribe(at -> {
            hits.getSelectionModel().clearAndSelect(at.intValue());
            hits.scrollTo(Math.max(0, at.intValue() - 1));
        });
        parts.language().textsProperty().subscribe(t -> hits.refresh());
        model.rows().addListener((ListChangeListener<SearchRow>) change -> fit());
        Parts.showWhen(Bindings.isNotEmpty(model.rows()), List.of(hits));
        return hits;
    }

    /// As high as its rows, up to a limit: from there on it scrolls.
    private void fit() {
        double height = 2;
        for (SearchRow row : model.rows()) {
            height += row instanceof SearchRow.Group ? GROUP_HEIGHT : ITEM_HEIGHT;
        }
        hits.setPrefHeight(Math.min(height, MOST_HEIGHT));
        hits.setMinHeight(Math.min(height, MOST_HEIGHT));
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ESCAPE -> {
                if (query.getText().isEmpty()) {
                    return;
                }
                model.clear();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private Node filter() {
        Label words = parts.plain("", "filter-words");
        words.setId("search-filter");
        words.textProperty()
                .bind(parts.language()
                        .textsProperty()
                        .flatMap(t -> model.filterProperty()
                                .map(c -> c.map(f -> t.get("search.only", f.ref().name())).orElse(""))));
        Button off = parts.iconButton("search-filter-off", "mdi2c-close", "search.only.off");
        off.setOnAction(e -> model.clearFilter());
        HBox chip = new HBox(Parts.icon("mdi2f-filter-variant"), words, Parts.spring(), off);
        chip.getStyleClass().add("filter-chip");
        Parts.showWhen(model.filterProperty().map(Optional::isPresent), List.of(chip));
        return chip;
    }

    private Label answer() {
        Label answer = parts.plain("", "hint");
        answer.setId("search-answer");
        answer.setMinHeight(USE_PREF_SIZE);
        answer.textProperty().bind(parts.language().text(model.answerProperty()));
        Parts.showWhen(model.answerProperty().map(p -> !p.isNone()), List.of(answer));
        return answer;
    }

    /// A heading, or a hit: icon or letter, title over detail, distance.
    private final class RowCell extends ListCell<SearchRow> {

        private final Label letter = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label away = new Label();
        private final HBox sign = new HBox();
        private final VBox words = new VBox(title, detail);
        private final HBox face = new HBox(sign, words, away);

        RowCell() {
            letter.getStyleClass().add("spot-letter");
            sign.getStyleClass().add("hit-sign");
            detail.getStyleClass().add("hint");
            away.getStyleClass().addAll("hint", "hit-away");
            away.setMinWidth(USE_PREF_SIZE);
            face.getStyleClass().add("hit-face");
            words.setMinWidth(0);
            words.getStyleClass().add("hit-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            face.prefWidthProperty().bind(hits.widthProperty().subtract(SIDES));
            face.maxWidthProperty().bind(face.prefWidthProperty());
            setOnMouseClicked(click -> {
                if (getItem() instanceof SearchRow.Item item) {
                    model.choose(item);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SearchRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("hit-group");
            setText(null);
            setGraphic(null);
            if (row == null || empty) {
                return;
            }
            switch (row) {
                case SearchRow.Group group -> {
                    getStyleClass().add("hit-group");
                    setText(parts.language().say(group.words()));
                }
                case SearchRow.Item item -> show(item);
            }
        }

        private void show(SearchRow.Item item) {
            letter.setText(item.letter());
            sign.getChildren()
                    .setAll(item.letter().isEmpty() ? Parts.icon(HitWords.icon(item.hit().kind())) : letter);
            title.setText(parts.language().say(item.title()));
            detail.setText(parts.language().say(item.detail()));
            Parts.toggle(detail, !item.detail().isNone());
            away.setText(parts.language().say(item.away()));
            setGraphic(face);
            setAccessibleText(item.letter() + " " + title.getText() + " " + detail.getText() + " " + away.getText());
        }
    }
}
