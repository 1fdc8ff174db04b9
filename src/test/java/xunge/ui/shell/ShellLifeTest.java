package xunge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import xunge.domain.LonLat;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;

/// What a panel takes when it opens, it gives back when it closes; and the map has the room it was promised.
@ExtendWith(ApplicationExtension.class)
class ShellLifeTest {

    private final TestDesk desk = new TestDesk();
    private final FakeMap map = new FakeMap();
    private Models models;
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        desk.city.useDemonstration();
        shell = new Shell(desk.desk(map));
        models = shell.models();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(shell.scene());
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
        shell.open();
    }

    @Test
    void fiftyOpeningsLeaveNoListenerBehind(FxRobot robot) {
        robot.interact(() -> {
            startShift();
            cycle();
            int before = listeners();
            for (int i = 0; i < 50; i++) {
                cycle();
            }
            assertThat(listeners()).isEqualTo(before);
        });
    }

    @Test
    void theMapHasSevenTenthsOfTheWindowWithTheDrawerOpen(FxRobot robot) {
        robot.interact(() -> {
            startShift();
            models.shell().closePanel();
            Scene scene = shell.scene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            double drawer = scene.lookup("#drawer").getLayoutBounds().getWidth();
            double free = (map.node().getLayoutBounds().getWidth() - drawer)
                    * map.node().getLayoutBounds().getHeight();
            assertThat(free / (scene.getWidth() * scene.getHeight())).isGreaterThanOrEqualTo(0.7);
        });
    }

    private void startShift() {
        models.start().inspectorProperty().set("A017");
        models.start().start();
    }

    /// Every panel once.
    private void cycle() {
        models.shell().openPatrol();
        models.shell().click(TinyPack.CENTRE, 1);
        models.form().begin(new LonLat(113.65, 34.75));
        models.shell().closePanel();
        models.form().resume(desk.patrol.listRecords().getFirst());
        models.form().reasonProperty().set("x");
        models.form().discard();
        models.shell().openEnd();
        models.shell().openWelcome();
        models.shell().closePanel();
    }

    private int listeners() {
        return count(desk.language.textsProperty()) + count(models.patrol().shiftProperty())
                + count(models.patrol().countsProperty()) + count(models.form().recordProperty())
                + count(models.form().problemProperty()) + count(models.end().stepProperty())
                + count(models.identify().answerProperty());
    }

    /// JavaFX keeps a property's listeners in one helper object; how many it holds is asked by reflection.
    private static int count(Object property) {
        try {
            Field field = ReadOnlyObjectPropertyBase.class.getDeclaredField("helper");
            field.setAccessible(true);
            Object helper = field.get(property);
            return helper == null ? 0 : held(helper);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static int held(Object helper) throws ReflectiveOperationException {
        int held = 0;
        for (Field field : helper.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            Object value = field.get(helper);
            if (field.getName().endsWith("Listeners") && value != null) {
                for (int i = 0; i < Array.getLength(value); i++) {
                    held += Array.get(value, i) == null ? 0 : 1;
                }
            } else if (field.getName().equals("listener")) {
                held++;
            }
        }
        return held;
    }
}
