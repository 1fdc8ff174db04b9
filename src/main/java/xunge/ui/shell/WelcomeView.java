package xunge.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;

/// The first start: which city to work with.
final class WelcomeView implements Panel {

    private final WelcomeViewModel model;
    private final Parts parts;
    private final PanelFrame frame;
    private final Button demo;
    private final TextField address = new TextField();
    private final Button connect;
    private final ProgressBar busy = new ProgressBar();
    private final Label problem;
    private final Subscriptions subscriptions = new Subscriptions();

    WelcomeView(WelcomeViewModel model, Parts parts, Runnable close) {
        this.model = model;
        this.parts = parts;
        frame = new PanelFrame("welcome", parts, close);
        frame.title().textProperty().bind(parts.language().text("welcome.title"));
        demo = parts.button("welcome-demo", "welcome.demo", "accent", "large");
        demo.setMaxWidth(Double.MAX_VALUE);
        demo.setOnAction(e -> model.demonstrate());
        address.setId("welcome-address");
        address.promptTextProperty().bind(parts.language().text("welcome.address-prompt"));
        address.setOnAction(e -> model.connect());
        connect = parts.button("welcome-connect", "welcome.connect", "large");
        connect.setMaxWidth(Double.MAX_VALUE);
        connect.setOnAction(e -> model.connect());
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.getStyleClass().add("thin-bar");
        problem = parts.plain("", "problem");
        problem.setId("welcome-problem");
        VBox demonstration = new VBox(demo, parts.label("welcome.demo.hint", "hint"));
        demonstration.getStyleClass().add("choice");
        VBox server = new VBox(parts.field("welcome.address", address), connect,
                parts.label("welcome.address.hint", "hint"));
        server.getStyleClass().add("choice");
        frame.body(parts.label("welcome.words"), busy, problem, demonstration, parts.label("welcome.or", "section"),
                server);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return demo;
    }

    @Override
    public void attach() {
        subscriptions.bindBoth(address.textProperty(), model.addressProperty());
        subscriptions.bind(problem.textProperty(), parts.language().text(model.problemProperty()));
        subscriptions.follow(model.problemProperty(), p -> Parts.toggle(problem, !p.isNone()));
        subscriptions.follow(model.busyProperty(), now -> {
            Parts.toggle(busy, now);
            demo.setDisable(now);
            connect.setDisable(now);
            if (!now) {
                demo.requestFocus();
            }
        });
    }

    @Override
    public void detach() {
        subscriptions.release();
    }
}
