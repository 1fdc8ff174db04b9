package xunge.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xunge._data.ZhengzhouPack;
import xunge.domain.PlanePoint;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

class DatumGuardTest {

    private final MapPack pack = ZhengzhouPack.mapPack();

    /// The roads of the pack with `noise` metres of error, in the numbers of `crs`.
    private List<List<CrsPoint>> roads(Crs crs, double noise) {
        return lines(pack.findLayer("route").orElseThrow(), crs, noise);
    }

    private static List<List<CrsPoint>> lines(PackedLayer layer, Crs crs, double noise) {
        Random random = new Random(11);
        List<List<CrsPoint>> lines = new ArrayList<>();
        for (int part = 0; part < layer.firstPart(layer.size()); part++) {
            List<CrsPoint> line = new ArrayList<>();
            for (int v = layer.partStart(part); v < layer.partStart(part + 1); v++) {
                PlanePoint at = layer.vertex(v);
                line.add(crs.fromPlane(new PlanePoint(at.eastMetres() + noise * random.nextGaussian(),
                        at.northMetres() + noise * random.nextGaussian())));
            }
            lines.add(line);
        }
        return lines;
    }

    @ParameterizedTest
    @EnumSource(value = KnownCrs.class, names = "WGS84", mode = EnumSource.Mode.EXCLUDE)
    void roadsAreRecognisedInEverySystem(KnownCrs crs) {
        DatumReport report = DatumGuard.candidates(List.of(), roads(crs, 15), pack);

        assertThat(report.clear()).as("%s", report).contains(crs);
    }

    @Test
    void anEncryptedLayerDeclaredAsWgs84IsNamed() {
        DatumReport report = DatumGuard.candidates(List.of(), roads(KnownCrs.GCJ02, 10), pack);

        DatumReport.Shift shift = report.findShift(KnownCrs.WGS84).orElseThrow();

        assertThat(shift.likely()).isEqualTo(KnownCrs.GCJ02);
        assertThat(shift.offMetres()).isBetween(500.0, 650.0);
        assertThat(shift.isEncryption()).isTrue();
    }

    @Test
    void aLayerThatFitsAsDeclaredHasNoShift() {
        DatumReport report = DatumGuard.candidates(List.of(), roads(KnownCrs.CGCS2000, 10), pack);

        assertThat(report.findShift(KnownCrs.WGS84)).isEmpty();
    }

    @Test
    void pointsThatFollowNoRoadAreNotDecided() {
        Random random = new Random(3);
        List<CrsPoint> points = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            points.add(new CrsPoint(113.5 + random.nextDouble() * 0.3, 34.65 + random.nextDouble() * 0.2));
        }

        DatumReport report = DatumGuard.candidates(points, List.of(), pack);

        assertThat(report.clear()).isEmpty();
        assertThat(report.hypotheses()).extracting(DatumReport.Hypothesis::crs)
                .contains(KnownCrs.CGCS2000, KnownCrs.GCJ02, KnownCrs.BD09);
    }

    @Test
    void aLayerOfAnotherCountryHasNoHypothesis() {
        assertThat(DatumGuard.candidates(List.of(new CrsPoint(7.42, 43.73)), List.of(), pack).hypotheses()).isEmpty();
    }

    @Test
    void numbersThatAreNoneDoNotDisturb() {
        List<List<CrsPoint>> lines = new ArrayList<>(roads(KnownCrs.GCJ02, 10));
        lines.add(List.of(new CrsPoint(Double.NaN, 1), new CrsPoint(113.6, 34.7)));

        assertThat(DatumGuard.candidates(List.of(new CrsPoint(Double.NaN, 0)), lines, pack).clear())
                .contains(KnownCrs.GCJ02);
    }

    @Test
    void anEmptyLayerIsNotJudged() {
        assertThat(DatumGuard.candidates(List.of(), List.of(), pack).hypotheses()).isEmpty();
    }

    /// The layer's origin is the same as that of the pack's districts, which were taken as GCJ-02; every street is a
    /// line of its own here.
    @Test
    void aNetOfEveryStreetIsRecognisedToo() {
        List<List<CrsPoint>> lines = new ArrayList<>(roads(KnownCrs.BD09, 8));
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            double lon = 113.45 + random.nextDouble() * 0.4;
            double lat = 34.6 + random.nextDouble() * 0.25;
            double turn = random.nextDouble() * Math.PI;
            lines.add(List.of(new CrsPoint(lon, lat),
                    new CrsPoint(lon + 0.004 * Math.cos(turn), lat + 0.004 * Math.sin(turn))));
        }

        assertThat(DatumGuard.candidates(List.of(), lines, pack).clear()).contains(KnownCrs.BD09);
    }

    @Test
    void outlinesOfDistrictsAreComparedWithDistricts() {
        DatumReport report = DatumGuard.candidates(List.of(),
                lines(pack.findLayer("district").orElseThrow(), KnownCrs.GCJ02, 5), pack);

        assertThat(report.clear()).contains(KnownCrs.GCJ02);
        assertThat(report.hypotheses().getFirst().reference()).isEqualTo(DatumReport.Reference.DISTRICTS);
    }
}
