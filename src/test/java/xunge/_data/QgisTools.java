package xunge._data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// QGIS's own reading of a GeoPackage (Debian package `python3-qgis`). Tests that ask for it are skipped where it is
/// missing.
public final class QgisTools {

    /// Opens one layer as a person would and says what it is drawn by. QGIS's own end is left out: it is known to crash
    /// there.
    private static final String LOOK = """
            import os, sys
            os.environ['QT_QPA_PLATFORM'] = 'offscreen'
            from qgis.core import *
            app = QgsApplication([], False)
            app.initQgis()
            layer = QgsVectorLayer(sys.argv[1] + '|layername=' + sys.argv[2], 'x', 'ogr')
            renderer = layer.renderer()
            drawn = []
            if renderer.type() == 'categorizedSymbol':
                drawn = [str(c.value()) + ' ' + c.symbol().color().name() for c in renderer.categories()]
            print('valid', layer.isValid(), layer.featureCount(), renderer.type(), *drawn)
            sys.stdout.flush()
            os._exit(0)
            """;

    private QgisTools() {}

    /// Whether QGIS can open the layer `name` of `file`, how many features it finds, the type of its renderer, and its
    /// classes with their colours.
    public static String look(Path file, String name) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Path.of("/usr/bin/python3").toFile().exists()
                && run(List.of("/usr/bin/python3", "-c", "import qgis.core")).isEmpty(),
                "skipped: QGIS is not installed");
        String said = run(List.of("/usr/bin/python3", "-c", LOOK, file.toString(), name));
        return said.lines().filter(l -> l.startsWith("valid")).findFirst().orElse(said);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? text : text + "exit " + process.exitValue();
    }
}
