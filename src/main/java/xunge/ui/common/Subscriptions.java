package xunge.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What one view observes between its `attach` and its `detach`. JavaFX thread only.
public final class Subscriptions {

    private final List<Subscription> held = new ArrayList<>();

    /// Calls `listener` with the value now and at every change.
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
        held.add(value.subscribe(listener));
    }

    /// Calls `listener` now and at every change of `list`.
    public <T> void followList(ObservableList<T> list, Runnable listener) {
        ListChangeListener<T> onChange = change -> listener.run();
        list.addListener(onChange);
        held.add(() -> list.removeListener(onChange));
        listener.run();
    }

    /// Binds `target` to `source`.
    public <T> void bind(Property<T> target, ObservableValue<? extends T> source) {
        target.bind(source);
        held.add(target::unbind);
    }

    /// Binds both ways; `target` takes the value of `source` first.
    public <T> void bindBoth(Property<T> target, Property<T> source) {
        target.bindBidirectional(source);
        held.add(() -> target.unbindBidirectional(source));
    }

    /// Lets everything go.
    public void release() {
        held.forEach(Subscription::unsubscribe);
        held.clear();
    }
}
