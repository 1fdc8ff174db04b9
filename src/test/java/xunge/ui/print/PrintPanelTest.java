package xunge.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import xunge._data.ZhengzhouPack;
import xunge.render.java2d.Java2dPainters;
import xunge.render.paper.MapPrint;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.Screens;
import xunge.ui._fake.TestDesk;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.text.Language;
import xunge.ui.text.Texts;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// The panel for a sheet: a person chooses, saves, and reads where it is.
@ExtendWith(ApplicationExtension.class)
class PrintPanelTest {

    @TempDir
    static Path folder;

    private final FakeMap map = new FakeMap();
    private final Language language = new Language(Texts.of(Locale.CHINESE));
    private final PrintViewModel model = new PrintViewModel(map, () -> new MapPrint(new Java2dPainters()),
            TestDesk.atOnce(), InstantSource.fixed(Instant.parse("2026-11-24T03:00:00Z")), ZoneOffset.ofHours(8));
    private Scene scene;

    @Start
    void start(Stage stage) {
        Dress.loadFonts();
        map.replaceLayer(ZhengzhouPack.mapPack().findLayer("district").orElseThrow());
        Panel panel = new PrintView(model, new Parts(language),
                (texts, owner, suggested) -> Optional.of(folder.resolve(suggested)), () -> {});
        scene = new Scene(new StackPane(panel.node()), 400, 900);
        Dress.put(Theme.LIGHT, scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        panel.attach();
    }

    @Test
    void theSheetOfADistrictIsSavedUnderItsName(FxRobot robot) {
        robot.interact(() -> model.districtProperty().set(Optional.of("410105")));
        robot.clickOn("#print-write");
        assertThat(folder.resolve("金水区街道巡查图.pdf")).isNotEmptyFile();
        assertThat(robot.lookup("#print-message").queryAs(Label.class).getText()).contains("金水区街道巡查图.pdf");
        robot.interact(() -> Screens.save(scene, "print-panel"));
    }

    @Test
    void theUsualTitleIsOfferedInTheLanguageOfTheWindow(FxRobot robot) {
        robot.interact(() -> language.use(Locale.ENGLISH));
        assertThat(robot.lookup("#print-title").queryAs(TextField.class).getPromptText()).contains("Zhengzhou");
        robot.interact(() -> Screens.save(scene, "print-panel-en"));
    }
}
