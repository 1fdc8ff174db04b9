package xunge.exchange.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import xunge.domain.Sha256;
import xunge.geo.Reprojection;
import xunge.store.StoreException;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.MapPackWriter;
import xunge.store.gpkg.StoredStyle;

/// Builds a city's map pack from its text sources, such as those in `maps/zhengzhou`.
///
/// The same sources give the same tables, byte for byte. A few seconds for Zhengzhou.
public final class PackBuilder {

    /// Part of the sources' digest: to be raised whenever the same sources give other tables.
    private static final String BUILDER_VERSION = "xunge pack 1";

    private PackBuilder() {}

    /// Whether a build was needed.
    public enum Outcome {
        /** The pack was built and written. */
        BUILT,
        /** The pack there already is of these sources. */
        UP_TO_DATE
    }

    /// Builds the pack of the sources in directory `sources` and writes it to `gpkg`, unless [#isUpToDate]. When this
    /// throws, the pack that was there is untouched.
    public static Outcome build(Path sources, Path gpkg) throws PackException, StoreException {
        return build(sources, gpkg, List.of());
    }

    /// The same with the styles of its layers, so that other programs show the same; another style is another pack.
    public static Outcome build(Path sources, Path gpkg, List<StoredStyle> styles)
            throws PackException, StoreException {
        Sha256 digest = digest(sources, styles);
        if (isStamped(gpkg, digest)) {
            return Outcome.UP_TO_DATE;
        }
        LayerList layers = LayerList.read(sources);
        List<FeatureTable> tables = tables(sources, layers);
        try {
            Files.createDirectories(gpkg.toAbsolutePath().getParent());
            Files.deleteIfExists(stampFile(gpkg));
            MapPackWriter.write(gpkg, layers.title(), tables, styles);
            Files.writeString(stampFile(gpkg), stamp(digest, gpkg));
        } catch (IOException e) {
            throw new PackException("pack.not-written", List.of(gpkg), e);
        }
        return Outcome.BUILT;
    }

    /// True when `gpkg` was built from what is in `sources` now, by this builder: a file beside the pack, named after it
    /// with `.sources`, keeps the digest of the sources and the size of the pack.
    public static boolean isUpToDate(Path sources, Path gpkg) throws PackException {
        return isStamped(gpkg, digest(sources, List.of()));
    }

    private static boolean isStamped(Path gpkg, Sha256 digest) {
        try {
            return Files.isRegularFile(gpkg) && Files.readString(stampFile(gpkg)).equals(stamp(digest, gpkg));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path stampFile(Path gpkg) {
        return gpkg.resolveSibling(gpkg.getFileName() + ".sources");
    }

    private static String stamp(Sha256 digest, Path gpkg) throws IOException {
        return digest.hex() + " " + Files.size(gpkg) + "\n";
    }

    /// The tables of the pack whose sources are in directory `sources`, bottom layer first.
    public static List<FeatureTable> tables(Path sources) throws PackException {
        return tables(sources, LayerList.read(sources));
    }

    private static List<FeatureTable> tables(Path sources, LayerList layers) throws PackException {
        RouteNetwork network = RouteSource.read(sources);
        Geometry region = readRegion(sources);
        FeatureTable managementAreas = DistrictSource.readManagementAreas(sources, layers);
        List<DistrictSource.District> districts = DistrictSource.readDistricts(sources);
        List<FeatureTable> tables = new ArrayList<>();
        tables.add(DistrictSource.table("district", layers, districts));
        tables.add(managementAreas);
        tables.addAll(GridTables.build(region, layers, districts, network));
        tables.add(ZoneTable.build(layers, network, region));
        tables.add(RouteTables.routes(network, layers));
        tables.add(RouteTables.crossings(network, layers));
        return tables;
    }

    /// The outline of the core, for which there are unit grids, in EPSG:4547.
    private static Geometry readRegion(Path sources) throws PackException {
        Path file = sources.resolve(GridTables.REGION_FILE);
        Geometry region = Reprojection.toPlane(JsonSource.readAreas(file).getFirst().geometry());
        if (!region.isValid()) {
            throw PackException.of("pack.region-invalid", GridTables.REGION_FILE);
        }
        return region;
    }

    /// The digest of all source files with their names, and of the builder's version.
    private static Sha256 digest(Path sources, List<StoredStyle> styles) throws PackException {
        MessageDigest digest = Sha256.newDigest();
        digest.update(BUILDER_VERSION.getBytes(StandardCharsets.UTF_8));
        styles.forEach(s -> digest.update(s.toString().getBytes(StandardCharsets.UTF_8)));
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.sorted().toList()) {
                digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
                digest.update(Sha256.of(Files.readAllBytes(file)).bytes());
            }
        } catch (NoSuchFileException e) {
            throw new PackException("pack.source-missing", List.of(sources), e);
        } catch (IOException e) {
            throw new PackException("pack.source-unreadable", List.of(sources), e);
        }
        return Sha256.of(digest.digest(), 0);
    }
}
