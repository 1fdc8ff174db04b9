package xunge._data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// GDAL's own judgement of a GeoPackage (Debian packages `python3-gdal` and `gdal-bin`). Tests that ask for it are
/// skipped where the tools are missing.
public final class GdalTools {

    /// What a tool said.
    ///
    /// @param exit its exit value
    /// @param text both of its streams
    public record Said(int exit, String text) {}

    private GdalTools() {}

    /// Runs `validate_gpkg` with its extra checks on `file`.
    public static Said validate(java.nio.file.Path file) {
        String python = "/usr/bin/python3";
        Assumptions.assumeTrue(run(List.of(python, "-c", "import osgeo_utils.samples.validate_gpkg")).exit() == 0,
                "skipped: python3-gdal is not installed");
        return run(List.of(python, "-m", "osgeo_utils.samples.validate_gpkg", "--extra", "--warning-as-error",
                file.toString()));
    }

    /// Runs `ogrinfo -so -al` on `file`.
    public static Said info(java.nio.file.Path file) {
        Assumptions.assumeTrue(run(List.of("ogrinfo", "--version")).exit() == 0, "skipped: gdal-bin is not installed");
        return run(List.of("ogrinfo", "-ro", "-so", "-al", file.toString()));
    }

    /// Runs `gdal_translate` from one picture to another, which must succeed.
    public static void translate(java.nio.file.Path from, java.nio.file.Path to, String... options) {
        must("gdal_translate", List.of(options), from, to);
    }

    /// Runs `gdalwarp` from one picture to another, which must succeed.
    public static void warp(java.nio.file.Path from, java.nio.file.Path to, String... options) {
        must("gdalwarp", List.of(options), from, to);
    }

    /// Adds smaller copies of itself to a picture with `gdaladdo`.
    public static void overviews(java.nio.file.Path file, String... factors) {
        List<String> command = new ArrayList<>(List.of("gdaladdo", "-q", "-r", "average", file.toString()));
        command.addAll(List.of(factors));
        must(command);
    }

    private static void must(String tool, List<String> options, java.nio.file.Path from, java.nio.file.Path to) {
        List<String> command = new ArrayList<>(List.of(tool, "-q"));
        command.addAll(options);
        command.add(from.toString());
        command.add(to.toString());
        must(command);
    }

    private static void must(List<String> command) {
        Said said = run(command);
        Assumptions.assumeTrue(said.exit != 127, "skipped: gdal-bin is not installed");
        if (said.exit != 0) {
            throw new IllegalStateException(command + ": " + said.text);
        }
    }

    /// What `ogrinfo` says to a question in SQL about `file`.
    public static Said ask(java.nio.file.Path file, String sql) {
        Assumptions.assumeTrue(run(List.of("ogrinfo", "--version")).exit() == 0, "skipped: gdal-bin is not installed");
        return run(List.of("ogrinfo", "-ro", "-q", file.toString(), "-sql", sql));
    }

    /// How many features `ogrinfo` finds for a question in SQL about `file`.
    public static long count(java.nio.file.Path file, String sql) {
        return ask(file, sql).text().lines().filter(l -> l.startsWith("OGRFeature(")).count();
    }

    /// Runs `ogr2ogr` with `arguments`.
    public static Said convert(String... arguments) {
        Assumptions.assumeTrue(run(List.of("ogr2ogr", "--version")).exit() == 0, "skipped: gdal-bin is not installed");
        return run(java.util.stream.Stream.concat(java.util.stream.Stream.of("ogr2ogr"), java.util.stream.Stream.of(
                arguments)).toList());
    }

    private static Said run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            return new Said(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
