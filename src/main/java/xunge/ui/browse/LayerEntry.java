package xunge.ui.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import xunge.domain.LayerSource;
import xunge.geo.layer.PackedLayer;
import xunge.render.LayerFilter;
import xunge.render.LayerLook;
import xunge.render.SceneLayer;
import xunge.render.TimeColumns;
import xunge.render.TimeWindow;
import xunge.style.sld.FilterText;
import xunge.style.sld.FilterTextException;
import xunge.ui.text.Phrase;

/// One layer of the layer tree: what it is, and how it is shown. Changing a property changes the map.
public final class LayerEntry {

    private final String name;
    private final LayerGroup group;
    private final LayerSource source;
    private final Optional<PackedLayer> features;
    private final Optional<TimeColumns> time;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final DoubleProperty opacity = new SimpleDoubleProperty(1);
    private final DoubleProperty minScale = new SimpleDoubleProperty(0);
    private final DoubleProperty maxScale = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Phrase> filterProblem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> to = new SimpleObjectProperty<>(Optional.empty());
    private Optional<LayerFilter> filterInForce = Optional.empty();

    LayerEntry(SceneLayer layer) {
        name = layer.name();
        group = LayerGroup.of(layer);
        source = layer.source();
        features = layer.features();
        time = features.flatMap(TimeColumns::find);
        filter.subscribe((before, now) -> check(now));
    }

    /// Its name in the scene.
    public String name() {
        return name;
    }

    /// What people call it.
    public Phrase words() {
        return LayerWords.layer(name);
    }

    /// Where it belongs in the tree.
    public LayerGroup group() {
        return group;
    }

    /// Where its data come from.
    public LayerSource source() {
        return source;
    }

    /// Source, date, datum, accuracy and licence in one sentence.
    public Phrase sourceWords() {
        return source.source().isEmpty() ? Phrase.of("layer.own-work") : LayerWords.source(source);
    }

    /// The datum the source declares, where it does.
    public Phrase datumWords() {
        return source.datum().isEmpty() ? Phrase.NONE : Phrase.of("layer.datum", source.datum());
    }

    /// Its features as they were when the layer came to the map; empty for a picture.
    public Optional<PackedLayer> features() {
        return features;
    }

    /// True when its features say when they are.
    public boolean hasTime() {
        return time.isPresent() || name.equals(RecordsViewModel.LAYER);
    }

    /// Whether it is drawn.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// 0 to 1.
    public DoubleProperty opacityProperty() {
        return opacity;
    }

    /// Smallest scale denominator it is drawn at.
    public DoubleProperty minScaleProperty() {
        return minScale;
    }

    /// Largest scale denominator it is drawn at; infinite for no limit.
    public DoubleProperty maxScaleProperty() {
        return maxScale;
    }

    /// The filter as typed. What cannot be read is said and leaves the filter in force as it was.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What is wrong with the filter as typed; nothing when it can be used.
    public ReadOnlyObjectProperty<Phrase> filterProblemProperty() {
        return filterProblem.getReadOnlyProperty();
    }

    /// The first day of the time window.
    public ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    /// The last day of the time window.
    public ObjectProperty<Optional<LocalDate>> toProperty() {
        return to;
    }

    private void check(String text) {
        try {
            FilterText parsed = FilterText.parse(text);
            if (features.isPresent()) {
                parsed.compile(features.get());
            }
            filterInForce = text.isBlank() ? Optional.empty() : Optional.of(filterOf(parsed));
            filterProblem.set(Phrase.NONE);
        } catch (FilterTextException wrong) {
            filterProblem.set(Phrase.of(wrong));
        }
    }

    /// A layer that lost the column meant is shown whole.
    private static LayerFilter filterOf(FilterText parsed) {
        return new LayerFilter(parsed.text(), layer -> {
            try {
                return parsed.compile(layer);
            } catch (FilterTextException gone) {
                return feature -> true;
            }
        });
    }

    /// How the layer is to be shown; a range of scales that holds nothing counts as none.
    LayerLook look() {
        LayerLook plain = new LayerLook(shown.get(), Math.clamp(opacity.get(), 0, 1), 0, Double.POSITIVE_INFINITY,
                LayerLook.PLAIN.choice());
        double least = Math.max(0, minScale.get());
        LayerLook ranged = maxScale.get() > least ? plain.withScales(least, maxScale.get()) : plain;
        return ranged.withFilter(filterInForce).withWindow(window());
    }

    private Optional<TimeWindow> window() {
        TimeColumns columns = time.orElse(RecordsViewModel.TIME);
        return from.get().isEmpty() && to.get().isEmpty() ? Optional.empty()
                : Optional.of(new TimeWindow(columns, from.get(), to.get()));
    }

    /// The names of its columns.
    public List<String> columns() {
        return features.map(f -> f.columns().stream().map(c -> c.name()).toList()).orElse(List.of());
    }
}
