package xunge.geo.crs;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xunge.geo.Ellipsoid;
import xunge.geo.TransverseMercator;

/// Reads the parameter file of a city's coordinate system. The format, with an example of each kind, is in
/// `src/doc/city-coordinates.md`. What is missing, misspelt, out of reach or given twice is refused with its line and
/// key: a wrong system must never be half right.
public final class CitySystemReader {

    private static final double ARC_SECOND = Math.toRadians(1.0 / 3600);
    private static final double MOST_METRES = 1e8;
    private static final double MOST_SECONDS = 3600 * 180;
    /// A datum is turned by seconds of arc; ten minutes would be a typing error.
    private static final double MOST_DATUM_SECONDS = 600;
    private static final double MOST_PPM = 2000;

    private static final Set<String> COMMON = Set.of("name", "method", "direction", "dx-metres", "dy-metres",
            "scale-ppm");
    private static final Set<String> FOUR = plus("rotation-seconds");
    private static final Set<String> SEVEN = plus("dz-metres", "rx-seconds", "ry-seconds", "rz-seconds",
            "rotation-convention", "ellipsoid", "semi-major-metres", "inverse-flattening", "central-meridian-degrees",
            "scale-on-meridian", "false-east-metres", "false-north-metres");

    private CitySystemReader() {}

    private static Set<String> plus(String... keys) {
        return Stream.concat(COMMON.stream(), Stream.of(keys)).collect(Collectors.toUnmodifiableSet());
    }

    /// The system in `file`.
    public static CitySystem read(Path file) throws CitySystemException {
        return system(ParameterFile.read(file));
    }

    /// The system in `text`, which `fileName` holds.
    public static CitySystem parse(String fileName, String text) throws CitySystemException {
        return system(ParameterFile.parse(fileName, text));
    }

    private static CitySystem system(ParameterFile file) throws CitySystemException {
        String name = file.getText("name");
        boolean isFour = file.getWord("method", List.of("4-parameter", "7-parameter")).equals("4-parameter");
        file.allowOnly(isFour ? FOUR : SEVEN);
        return new CitySystem(name, isFour ? similarity(file) : bursaWolf(file));
    }

    private static boolean isToCity(ParameterFile file) throws CitySystemException {
        return file.getWord("direction", List.of("cgcs2000-to-city", "city-to-cgcs2000")).equals("cgcs2000-to-city");
    }

    private static double factor(ParameterFile file) throws CitySystemException {
        return 1 + file.getNumber("scale-ppm", -MOST_PPM, MOST_PPM) * 1e-6;
    }

    private static double metres(ParameterFile file, String key) throws CitySystemException {
        return file.getNumber(key, -MOST_METRES, MOST_METRES);
    }

    private static CitySystem.Method similarity(ParameterFile file) throws CitySystemException {
        double rotation = file.getNumber("rotation-seconds", -MOST_SECONDS, MOST_SECONDS) * ARC_SECOND;
        return new CitySystem.PlaneSimilarity(metres(file, "dx-metres"), metres(file, "dy-metres"), rotation,
                factor(file), isToCity(file));
    }

    private static CitySystem.Method bursaWolf(ParameterFile file) throws CitySystemException {
        boolean isFrame = file.getWord("rotation-convention", List.of("coordinate-frame", "position-vector"))
                .equals("coordinate-frame");
        double sense = isFrame ? -ARC_SECOND : ARC_SECOND;
        BursaWolf.SevenParameters parameters = new BursaWolf.SevenParameters(metres(file, "dx-metres"),
                metres(file, "dy-metres"), metres(file, "dz-metres"), sense * seconds(file, "rx-seconds"),
                sense * seconds(file, "ry-seconds"), sense * seconds(file, "rz-seconds"), factor(file));
        Ellipsoid ellipsoid = ellipsoid(file);
        TransverseMercator plane = new TransverseMercator(ellipsoid,
                file.getNumber("central-meridian-degrees", 70, 140), file.getNumber("scale-on-meridian", 0.99, 1.01),
                metres(file, "false-east-metres"), metres(file, "false-north-metres"));
        return new BursaWolf(parameters, isToCity(file), ellipsoid, plane);
    }

    private static double seconds(ParameterFile file, String key) throws CitySystemException {
        return file.getNumber(key, -MOST_DATUM_SECONDS, MOST_DATUM_SECONDS);
    }

    private static Ellipsoid ellipsoid(ParameterFile file) throws CitySystemException {
        return switch (file.getWord("ellipsoid", List.of("cgcs2000", "wgs84", "krassovsky", "iag75", "own"))) {
            case "wgs84" -> Ellipsoid.WGS84;
            case "krassovsky" -> Ellipsoid.KRASSOVSKY;
            case "iag75" -> Ellipsoid.IAG75;
            case "own" -> new Ellipsoid(file.getNumber("semi-major-metres", 6_370_000, 6_390_000),
                    file.getNumber("inverse-flattening", 290, 310));
            default -> Ellipsoid.CGCS2000;
        };
    }
}
