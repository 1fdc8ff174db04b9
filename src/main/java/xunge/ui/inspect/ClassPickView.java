package xunge.ui.inspect;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import xunge.domain.ViolationClass;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;

/// The search box for classes with its live list: type, arrow down, Enter; or Enter at once for the best hit.
final class ClassPickView extends VBox {

    private final ClassPickViewModel model;
    private final Parts parts;
    private final CustomTextField query = new CustomTextField();
    private final ListView<ViolationClass> list = new ListView<>();
    private final Label answer = new Label();
    private final Subscriptions subscriptions = new Subscriptions();

    ClassPickView(ClassPickViewModel model, Parts parts) {
        this.model = model;
        this.parts = parts;
        getStyleClass().add("class-pick");
        query.setId("record-class");
        query.setLeft(Parts.fieldIcon("mdi2m-magnify"));
        query.promptTextProperty().bind(parts.language().text("record.form.class.prompt"));
        query.accessibleTextProperty().bind(parts.language().text("record.form.class"));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::queryKey);
        list.setId("record-class-list");
        list.accessibleTextProperty().bind(parts.language().text("record.form.class.list"));
        list.setItems(model.hits());
        list.setCellFactory(l -> new ClassCell(model::choose));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        answer.getStyleClass().add("hint");
        answer.setWrapText(true);
        getChildren().addAll(query, answer, list);
    }

    TextField query() {
        return query;
    }

    void attach() {
        subscriptions.bindBoth(query.textProperty(), model.queryProperty());
        subscriptions.bind(answer.textProperty(), parts.language().text(model.answerProperty()));
        subscriptions.followList(model.hits(), () -> list.scrollTo(0));
    }

    void detach() {
        subscriptions.release();
    }

    private void queryKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
            model.chooseFirst();
            key.consume();
        }
    }

    private void listKey(KeyEvent key) {
        ViolationClass selected = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && !key.isControlDown() && selected != null) {
            model.choose(selected);
            key.consume();
        } else if (key.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            query.requestFocus();
            query.end();
            key.consume();
        }
    }

    /// Code and name in one line, the major class below.
    private static final class ClassCell extends ListCell<ViolationClass> {

        private final Label code = new Label();
        private final Label name = new Label();
        private final Label major = new Label();
        private final VBox words = new VBox(name, major);
        private final HBox face = new HBox(code, words);

        ClassCell(Consumer<ViolationClass> chosen) {
            getStyleClass().add("class-cell");
            code.getStyleClass().add("code");
            major.getStyleClass().add("hint");
            face.getStyleClass().add("class-face");
            setOnMouseClicked(click -> {
                if (getItem() != null && !isEmpty()) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ViolationClass item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty ? null : face);
            if (item != null && !empty) {
                code.setText(item.ref().code());
                name.setText(item.ref().name());
                major.setText(item.majorName());
                setAccessibleText(item.ref().code() + " " + item.ref().name() + " " + item.majorName());
            }
        }
    }
}
