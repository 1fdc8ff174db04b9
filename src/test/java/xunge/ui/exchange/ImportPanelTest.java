package xunge.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import xunge.domain.ReportableException;
import xunge.exchange.CrsName;
import xunge.exchange.Formats;
import xunge.exchange.Monitor;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.transfer.Import;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;
import xunge.geo.layer.PackedLayer;
import xunge.store.gpkg.MapPackReader;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.Screens;
import xunge.ui.common.Background;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.text.Language;
import xunge.ui.text.Texts;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// The import panel over real files: what it shows, what it demands, what it leaves on the map.
@ExtendWith(ApplicationExtension.class)
class ImportPanelTest {

    @TempDir
    static Path folder;

    private final FakeMap map = new FakeMap();
    private final Language language = new Language(Texts.of(Locale.CHINESE));
    private final Library library = new Library();
    private ImportViewModel model;
    private Panel panel;
    private Panel export;
    private StackPane root;
    private Optional<Path> chosen = Optional.empty();

    /// Imports into a file of the test.
    private static final class Library implements LayerLibrary {

        private final Path file = folder.resolve("layers-" + System.nanoTime() + ".gpkg");

        @Override
        public Formats formats() {
            return KnownFormats.all();
        }

        @Override
        public List<ImportedLayer> add(List<LayerPlan> plans, Monitor monitor) throws ReportableException {
            return Import.run(plans, file, Instant.EPOCH, monitor);
        }

        @Override
        public List<PackedLayer> layers() throws ReportableException {
            return MapPackReader.read(file).layers();
        }

        @Override
        public String day(Path source) {
            return "2026-11-24";
        }
    }

    @Start
    void start(Stage stage) {
        Dress.loadFonts();
        Background background = new Background(Runnable::run, Runnable::run);
        Parts parts = new Parts(language);
        FileAsk ask = new FileAsk() {
            @Override
            public Optional<Path> toRead(Texts texts, Window owner) {
                return chosen;
            }

            @Override
            public Optional<Path> toWrite(Texts texts, Window owner, String suggested) {
                return Optional.of(folder.resolve(suggested));
            }
        };
        model = new ImportViewModel(library, map, background);
        panel = new ImportView(model, ask, parts, () -> {});
        export = new ExportView(new ExportViewModel(library, map, background), ask, parts, () -> {});
        root = new StackPane(panel.node());
        Scene scene = new Scene(root, 400, 900);
        Dress.put(Theme.LIGHT, scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        panel.attach();
    }

    @Test
    void anUnknownSystemMustBeChosenBeforeTheImport(FxRobot robot) throws Exception {
        choose(table());
        robot.clickOn("#import-choose");
        assertThat(robot.lookup("#import-start").queryButton().isDisabled()).isTrue();
        robot.interact(() -> model.crsProperty().set(Optional.of(CrsName.GCJ02)));
        assertThat(robot.lookup("#import-start").queryButton().isDisabled()).isFalse();
    }

    @Test
    void theChosenSystemShowsThePreviewOnTheMap(FxRobot robot) throws Exception {
        choose(table());
        robot.clickOn("#import-choose");
        robot.interact(() -> model.crsProperty().set(Optional.of(CrsName.GCJ02)));
        assertThat(map.scene().getValue().orElseThrow().find(ImportViewModel.PREVIEW)).isPresent();
    }

    @Test
    void theImportedLayerAppearsAndThePreviewGoes(FxRobot robot) throws Exception {
        choose(table());
        robot.clickOn("#import-choose");
        robot.interact(() -> model.crsProperty().set(Optional.of(CrsName.GCJ02)));
        robot.clickOn("#import-start");
        assertThat(map.scene().getValue().orElseThrow().find("points")).isPresent();
        assertThat(map.scene().getValue().orElseThrow().find(ImportViewModel.PREVIEW)).isEmpty();
    }

    @Test
    void anotherEncodingChangesTheSamplesAtOnce(FxRobot robot) throws Exception {
        choose(table());
        robot.clickOn("#import-choose");
        robot.interact(() -> model.read(Optional.of("windows-1252")));
        assertThat(model.shownProperty().get().orElseThrow().samples().toString()).doesNotContain("郑州东站");
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords(FxRobot robot) throws Exception {
        choose(Files.writeString(folder.resolve("x.bin"), "nothing"));
        robot.clickOn("#import-choose");
        assertThat(robot.lookup("#import-message").queryLabeled().getText()).contains("认不出");
    }

    @Test
    void theExportWritesTheChosenLayer(FxRobot robot) {
        robot.interact(() -> {
            root.getChildren().setAll(export.node());
            export.attach();
        });
        robot.clickOn("#export-write");
        assertThat(robot.lookup("#export-message").queryLabeled().getText()).contains("已导出");
    }

    @Test
    void picturesInEveryDress(FxRobot robot) throws Exception {
        choose(table());
        robot.clickOn("#import-choose");
        robot.interact(() -> model.crsProperty().set(Optional.of(CrsName.GCJ02)));
        for (Theme theme : Theme.values()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                robot.interact(() -> {
                    language.use(locale);
                    Dress.put(theme, root.getScene());
                    Screens.save(root.getScene(), "import-" + theme.fileName() + "-" + locale.getLanguage());
                });
            }
        }
        robot.interact(() -> {
            root.getChildren().setAll(export.node());
            export.attach();
            Screens.save(root.getScene(), "export-sunlight-en");
        });
        assertThat(model.layers()).hasSize(1);
    }

    private void choose(Path file) {
        chosen = Optional.of(file);
    }

    private static Path table() throws Exception {
        Path file = folder.resolve("points.csv");
        Files.write(file,
                "编号,名称,经度,纬度,日期\n001,郑州东站,113.775,34.759,2026-11-24\n002,二七塔,113.666,34.752,2026/11/25\n003,坏的,x,34.7,\n"
                        .getBytes("GBK"));
        return file;
    }
}
