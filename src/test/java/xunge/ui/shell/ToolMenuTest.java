package xunge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import xunge.domain.PlanePoint;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;

/// The tools of the menu: one panel at a time, and a click on the map is theirs while they are open.
@ExtendWith(ApplicationExtension.class)
class ToolMenuTest {

    private final TestDesk desk = new TestDesk();
    private final ClickTool first = new ClickTool("first", true);
    private final ClickTool second = new ClickTool("second", false);
    private Shell shell;

    private static final class ClickTool implements ToolPanel {

        private final String id;
        private final boolean takesClicks;
        private final List<PlanePoint> clicks = new ArrayList<>();
        private int made;
        private int attached;

        ClickTool(String id, boolean takesClicks) {
            this.id = id;
            this.takesClicks = takesClicks;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String wordsKey() {
            return "action.tools";
        }

        @Override
        public String icon() {
            return "mdi2r-ruler";
        }

        @Override
        public Panel panel(Parts parts, Runnable close) {
            made++;
            PanelFrame frame = new PanelFrame(id, parts, close);
            return new Panel() {
                @Override
                public Node node() {
                    return frame;
                }

                @Override
                public void attach() {
                    attached++;
                }

                @Override
                public void detach() {
                    attached--;
                }

                @Override
                public Node firstFocus() {
                    return frame;
                }
            };
        }

        @Override
        public boolean click(PlanePoint at, double metresPerPixel) {
            clicks.add(at);
            return takesClicks;
        }
    }

    @Start
    void start(Stage stage) {
        desk.city.useDemonstration();
        desk.tools.addAll(List.of(first, second));
        shell = new Shell(desk.desk(new FakeMap()));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(shell.scene());
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        shell.open();
    }

    private void choose(ClickTool tool) {
        MenuButton menu = (MenuButton) shell.scene().lookup("#tool-menu");
        menu.getItems().stream().filter(i -> i.getId().equals("tool-" + tool.id)).forEach(MenuItem::fire);
    }

    @Test
    void anEntryOpensItsPanel(FxRobot robot) {
        robot.interact(() -> choose(first));
        assertThat(shell.scene().lookup("#panel-first")).isNotNull();
    }

    @Test
    void anotherEntryTakesThePlaceOfThePanel(FxRobot robot) {
        robot.interact(() -> {
            choose(first);
            choose(second);
        });
        assertThat(List.of(first.attached, second.attached)).containsExactly(0, 1);
    }

    @Test
    void aPanelIsMadeOnce(FxRobot robot) {
        robot.interact(() -> {
            choose(first);
            choose(second);
            choose(first);
        });
        assertThat(first.made).isEqualTo(1);
    }

    @Test
    void theOpenToolMayTakeTheClick(FxRobot robot) {
        robot.interact(() -> {
            choose(first);
            shell.models().shell().click(TinyPack.CENTRE, 1);
        });
        assertThat(first.clicks).containsExactly(TinyPack.CENTRE);
        assertThat(shell.models().shell().panelProperty().get()).isEqualTo(PanelKind.TOOL);
    }

    @Test
    void aClickTheToolDoesNotWantShowsWhatIsThere(FxRobot robot) {
        robot.interact(() -> {
            choose(second);
            shell.models().shell().click(TinyPack.CENTRE, 1);
        });
        assertThat(shell.models().shell().panelProperty().get()).isEqualTo(PanelKind.HERE);
    }

    @Test
    void theCloseButtonClosesTheTool(FxRobot robot) {
        robot.interact(() -> {
            choose(first);
            ((Button) shell.scene().lookup("#first-close")).fire();
        });
        assertThat(first.attached).isZero();
    }
}
