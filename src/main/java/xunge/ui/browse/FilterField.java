package xunge.ui.browse;

import javafx.collections.FXCollections;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import xunge.ui.common.Parts;
import xunge.ui.text.Phrase;

/// The filter of a layer: as text that is judged while it is typed, or put together from column, operator and value.
final class FilterField extends VBox {

    FilterField(LayerEntry entry, LayersViewModel model, Parts parts) {
        getStyleClass().add("filter-field");
        TextField text = new TextField();
        text.setId("layer-filter-" + entry.name());
        text.promptTextProperty().bind(parts.language().text("layer.filter.prompt"));
        text.textProperty().bindBidirectional(entry.filterProperty());
        Label problem = parts.plain("", "problem");
        problem.setId("layer-filter-problem-" + entry.name());
        problem.textProperty().bind(parts.language().text(entry.filterProblemProperty()));
        entry.filterProblemProperty().subscribe(p -> Parts.toggle(problem, !p.isNone()));
        getChildren().addAll(parts.field("layer.filter", text, problem), builder(entry, model, parts));
    }

    private static VBox builder(LayerEntry entry, LayersViewModel model, Parts parts) {
        SimpleStringProperty column = new SimpleStringProperty(entry.columns().stream().findFirst().orElse(""));
        SimpleObjectProperty<FilterOperator> operator = new SimpleObjectProperty<>(FilterOperator.EQUAL);
        ChoiceField<String> columns = new ChoiceField<>("layer-filter-column-" + entry.name(), "layer.filter.column",
                parts, FXCollections.observableArrayList(entry.columns()), column, LayerWords::attribute);
        ChoiceField<FilterOperator> operators = new ChoiceField<>("layer-filter-operator-" + entry.name(),
                "layer.filter.operator", parts, FXCollections.observableArrayList(FilterOperator.values()), operator,
                o -> Phrase.verbatim(o.sign()));
        operators.setMinWidth(76);
        ComboBox<String> values = new ComboBox<>();
        values.setId("layer-filter-value-" + entry.name());
        values.setEditable(true);
        values.setMaxWidth(Double.MAX_VALUE);
        values.accessibleTextProperty().bind(parts.language().text("layer.filter.value"));
        values.setOnShowing(e -> model.choices(entry, column.get(), found -> values.getItems().setAll(found)));
        Button use = parts.iconButton("layer-filter-use-" + entry.name(), "mdi2f-filter-plus-outline",
                "layer.filter.use");
        use.setOnAction(e -> entry.filterProperty()
                .set(LayersViewModel.condition(entry, column.get(), operator.get(), values.getEditor().getText())));
        HBox.setHgrow(columns, Priority.ALWAYS);
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox first = new HBox(columns, operators);
        HBox second = new HBox(values, use);
        first.getStyleClass().add("layer-line");
        second.getStyleClass().add("layer-line");
        return new VBox(first, second);
    }
}
