package xunge.ui.browse;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Parts;

/// The left drawer: search above, layers with their legend below. Lives as long as the window.
public final class DrawerView extends VBox {

    private final SearchViewModel search;
    private final Parts parts;
    private final CustomTextField query = new CustomTextField();
    private final ListView<PackSearch.Hit> hits = new ListView<>();

    /// A drawer over `search` and the layers of `map`.
    public DrawerView(SearchViewModel search, LayersViewModel layers, RecordsViewModel records, MapSurface map,
            Parts parts) {
        this.search = search;
        this.parts = parts;
        setId("drawer");
        getStyleClass().add("drawer");
        ScrollPane scroll = new ScrollPane(new LayerTree(layers, records, map, parts));
        scroll.setId("layer-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(searchBox(), hits, answer(), parts.label("layer.list", "section"), scroll);
    }

    /// The search box, to be focused by Ctrl+F.
    public Node searchField() {
        return query;
    }

    private Node searchBox() {
        query.setId("search");
        query.setLeft(Parts.fieldIcon("mdi2m-magnify"));
        query.textProperty().bindBidirectional(search.queryProperty());
        query.promptTextProperty().bind(parts.language().text("search.prompt"));
        query.accessibleTextProperty().bind(parts.language().text("search.name"));
        query.setOnAction(e -> search.chooseFirst());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::queryKey);
        hits.setId("search-hits");
        hits.accessibleTextProperty().bind(parts.language().text("search.hits"));
        hits.getStyleClass().add("hits");
        hits.setItems(search.hits());
        hits.setCellFactory(l -> new HitCell());
        hits.setOnKeyPressed(key -> {
            PackSearch.Hit hit = hits.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && hit != null) {
                search.choose(hit);
                key.consume();
            }
        });
        Parts.showWhen(Bindings.isNotEmpty(search.hits()), List.of(hits));
        return query;
    }

    private void queryKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !search.hits().isEmpty()) {
            hits.requestFocus();
            hits.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !query.getText().isEmpty()) {
            search.clear();
            key.consume();
        }
    }

    private Label answer() {
        Label answer = parts.plain("", "hint");
        answer.setId("search-answer");
        answer.textProperty().bind(parts.language().text(search.answerProperty()));
        Parts.showWhen(search.answerProperty().map(p -> !p.isNone()), List.of(answer));
        return answer;
    }

    /// Title, and what it is.
    private final class HitCell extends ListCell<PackSearch.Hit> {

        private final Label title = new Label();
        private final Label kind = new Label();
        private final HBox face = new HBox(title, Parts.spring(), kind);

        HitCell() {
            kind.getStyleClass().add("hint");
            face.getStyleClass().add("hit-face");
            setOnMouseClicked(click -> {
                if (getItem() != null) {
                    search.choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(PackSearch.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(empty ? null : face);
            if (hit != null && !empty) {
                title.setText(hit.title());
                kind.setText(parts.language().say(hit.kind()));
                setAccessibleText(hit.title() + " " + kind.getText());
            }
        }
    }
}
