package xunge.app.tour;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import xunge.app.desktop.OpenWindow;
import xunge.domain.LonLat;
import xunge.domain.ReportableException;
import xunge.geo.GaussKruger;

/// What the person at the window does, part by part. Reads as the shift goes.
final class Scenes {

    /// Hears one word from the watching process.
    @FunctionalInterface
    interface Ear {
        String hear() throws IOException;
    }

    /// The north side of 航海路, at a motor zone.
    private static final LonLat STREET = new LonLat(113.6449, 34.7217);
    /// A shop north of the crossing with 京广路.
    private static final LonLat FURTHER_ON = new LonLat(113.6492, 34.7226);

    private static final int STEPS_ALONG_THE_STREET = 2;

    private final Actor actor;
    private final OpenWindow window;
    private final TourDesktop.Wish wish;
    private final Consumer<String> say;
    private final Ear ear;

    Scenes(Actor actor, OpenWindow window, TourDesktop.Wish wish, Consumer<String> say, Ear ear) {
        this.actor = actor;
        this.window = window;
        this.wish = wish;
        this.say = say;
        this.ear = ear;
    }

    void start() throws InterruptedException {
        actor.await("the map to settle", window::isSettled);
        say.accept("interactive");
    }

    void pan() throws InterruptedException {
        panAt("city", 44);
        panAt("district", 8);
        panAt("street", 0.7);
    }

    void panCity() throws InterruptedException, IOException, ReportableException {
        new CityDrive(actor, window, say).through(wish.data(), wish.look());
    }

    private void panAt(String name, double metresPerPixel) throws InterruptedException {
        lookAt(STREET, metresPerPixel);
        new CityDrive(actor, window, say).measure(name, PanMeter::dragging);
    }

    void morning() throws InterruptedException, IOException {
        chooseCity();
        startShift("JD0107");
        lookAround();
        recordParkingByMouse();
        recordBikesByKeyboard();
        beginGasRecord();
        say.accept("kill-me");
        ear.hear();
    }

    void evening(Runnable letSyncGoOn) throws InterruptedException, IOException {
        picture("09-unfinished");
        finishUnfinished();
        endShift(letSyncGoOn);
        endAgain();
        wearEveryTheme();
    }

    void colleague() throws InterruptedException, IOException {
        chooseCity();
        startShift("JD0215");
        actor.press(KeyCode.F4);
        actor.awaitNode("end-counts");
        actor.press(KeyCode.F4);
        actor.awaitNode("end-receipt");
        actor.press(KeyCode.ESCAPE);
        lookAt(STREET, 1.4);
        picture("18-colleague");
    }

    private void chooseCity() throws InterruptedException, IOException {
        actor.awaitNode("welcome-address");
        picture(wish.part() == Part.MORNING ? "01-welcome" : "17-colleague-welcome");
        actor.click("welcome-address");
        actor.paste(wish.city());
        actor.click("welcome-connect");
    }

    private void startShift(String inspector) throws InterruptedException, IOException {
        actor.click("start-inspector");
        actor.type(inspector);
        if (wish.part() == Part.MORNING) {
            picture("02-start");
        }
        actor.press(KeyCode.F4);
        actor.await("the shift to be open", window::isOnDuty);
        actor.breathe();
    }

    private void lookAround() throws InterruptedException, IOException {
        actor.press(KeyCode.ESCAPE);
        picture("03-city");
        search("金水区");
        picture("04-district");
        lookAt(STREET, 0.6);
        picture("05-street");
    }

    private void search(String words) throws InterruptedException {
        actor.press(KeyCode.CONTROL, KeyCode.F);
        actor.awaitNode("search");
        actor.paste(words);
        actor.press(KeyCode.ENTER);
        actor.breathe();
    }

    private void recordParkingByMouse() throws InterruptedException, IOException {
        clickMap(STREET);
        actor.awaitNode("here-record");
        picture("06-here");
        actor.click("here-record");
        chooseClass("违停");
        actor.click("record-plate");
        actor.type("A12345");
        actor.click("record-photo-add");
        awaitPhotos(3);
        actor.click("record-note");
        actor.paste("占用盲道，驾驶人不在现场");
        actor.awaitNode("record-saved");
        actor.breathe();
        picture("07-record");
        actor.click("primary-action");
        actor.awaitNode("patrol-done");
        say.accept("record parking");
    }

    private void recordBikesByKeyboard() throws InterruptedException, IOException {
        actor.press(KeyCode.ESCAPE);
        actor.await("the map to have the keys",
                () -> window.map().node().equals(window.stage().getScene().getFocusOwner()));
        for (int i = 0; i < STEPS_ALONG_THE_STREET; i++) {
            actor.press(KeyCode.RIGHT);
        }
        actor.press(KeyCode.F2);
        actor.awaitNode("record-class");
        actor.type("09011");
        actor.press(KeyCode.ENTER);
        actor.awaitNode("record-class-name");
        actor.press(KeyCode.CONTROL, KeyCode.O);
        awaitPhotos(2);
        picture("08-keyboard");
        actor.press(KeyCode.CONTROL, KeyCode.ENTER);
        actor.awaitNode("patrol-done");
        say.accept("record bikes");
    }

    private void beginGasRecord() throws InterruptedException {
        lookAt(FURTHER_ON, 0.6);
        actor.press(KeyCode.F2);
        chooseClass("90001");
        actor.click("record-note");
        actor.paste("餐馆后厨，气瓶与明火间距不足");
        actor.click("record-plate");
        actor.breathe();
        actor.await("the note to be saved", () -> window.findDraft().filter(d -> d.note().contains("气瓶")).isPresent());
    }

    private void finishUnfinished() throws InterruptedException, IOException {
        actor.click("resume-" + window.findDraft().orElseThrow().localNumber());
        actor.awaitNode("record-photo-add");
        actor.click("record-photo-add");
        awaitPhotos(3);
        picture("10-resumed");
        actor.press(KeyCode.CONTROL, KeyCode.ENTER);
        actor.awaitNode("patrol-done");
        say.accept("record gas");
    }

    private void endShift(Runnable letSyncGoOn) throws InterruptedException, IOException {
        actor.press(KeyCode.F4);
        actor.awaitNode("end-counts");
        picture("11-end");
        actor.press(KeyCode.F4);
        ear.hear();
        picture("12-sending");
        letSyncGoOn.run();
        actor.awaitNode("end-retry");
        picture("13-server-gone");
        say.accept("interrupted " + text("end-counts"));
        ear.hear();
        actor.click("end-retry");
        actor.awaitNode("end-receipt");
        picture("14-receipt");
        say.accept("receipt " + text("end-counts"));
    }

    private void endAgain() throws InterruptedException {
        actor.press(KeyCode.F4);
        actor.awaitNode("end-receipt");
        say.accept("receipt-again " + text("end-counts"));
        actor.press(KeyCode.ESCAPE);
    }

    private void wearEveryTheme() throws InterruptedException, IOException {
        lookAt(STREET, 1.4);
        actor.click("theme-dark");
        picture("15-dark");
        actor.click("theme-sunlight");
        actor.click("language-en");
        picture("16-sunlight-english");
        actor.click("language-zh");
        actor.click("theme-light");
    }

    private void chooseClass(String words) throws InterruptedException {
        actor.click("record-class");
        actor.paste(words);
        actor.breathe();
        actor.press(KeyCode.ENTER);
        actor.awaitNode("record-class-name");
    }

    private void awaitPhotos(int count) throws InterruptedException {
        actor.await(count + " photos",
                () -> window.stage().getScene().getRoot().lookupAll(".thumbnail").size() == count);
    }

    private void lookAt(LonLat at, double metresPerPixel) throws InterruptedException {
        actor.onFx(() -> {
            window.map().lookAt(GaussKruger.toPlane(at), metresPerPixel);
            return true;
        });
    }

    private void clickMap(LonLat at) throws InterruptedException {
        Point2D screen = actor.onFx(() -> {
            Node node = window.map().node();
            var sight = window.map().sight().getValue();
            var plane = GaussKruger.toPlane(at);
            double x = node.getBoundsInLocal().getWidth() / 2
                    + (plane.eastMetres() - sight.centre().eastMetres()) / sight.metresPerPixel();
            double y = node.getBoundsInLocal().getHeight() / 2
                    - (plane.northMetres() - sight.centre().northMetres()) / sight.metresPerPixel();
            return node.localToScreen(x, y);
        });
        actor.clickAt(screen);
    }

    private String text(String id) throws InterruptedException {
        return actor
                .onFx(() -> window.stage().getScene().lookup("#" + id) instanceof Label label ? label.getText() : "");
    }

    /// A picture of the window once the map is drawn to the end.
    private void picture(String name) throws InterruptedException, IOException {
        actor.breathe();
        actor.await("the map to settle", window::isSettled);
        actor.picture(name);
        say.accept("picture " + name);
    }
}
