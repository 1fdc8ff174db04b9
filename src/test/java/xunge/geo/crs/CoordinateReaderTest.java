package xunge.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.ZhengzhouPack;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;

class CoordinateReaderTest {

    private static final LonLat HERE = new LonLat(113.65, 34.75);

    private final CoordinateReader reader = new CoordinateReader(ZhengzhouPack.mapPack(), List.of());

    private static double metres(LonLat at) {
        PlanePoint plane = GaussKruger.toPlane(at);
        return plane.distanceMetres(GaussKruger.toPlane(HERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"113.65,34.75", "34.75, 113.65", "113.65 34.75", "113.65，34.75", "１１３.６５，３４.７５",
        "(113.65, 34.75)",
        "113°39′00″E 34°45′00″N", "34°45'0\"N, 113°39'0\"E", "北纬34度45分0秒 东经113度39分0秒", "东经113.65° 北纬34.75°",
        "113°39′,34°45′", "113 39 00 34 45 00", "经度：113.65 纬度：34.75", "lat=34.75 lon=113.65", "113.65,34.75,102.5",
        "113.65;34.75", "事发位置在 113.650000, 34.750000 附近"})
    void degreesAreReadInEveryDatumThatFits(String text) {
        List<CoordinateCandidate> candidates = reader.read(text);

        assertThat(candidates).extracting(CoordinateCandidate::crs)
                .containsExactly(KnownCrs.CGCS2000, KnownCrs.GCJ02, KnownCrs.BD09);
        assertThat(metres(candidates.getFirst().at())).isLessThan(1);
        assertThat(candidates).noneMatch(CoordinateCandidate::isStated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"467952.2, 3846914.1|PLANE", "3846914.1 467952.2|PLANE",
        "E 467952.2 N 3846914.1|PLANE", "X=3846914.1 Y=467952.2|PLANE", "X: 3846914.1，Y: 38467952.2|PLANE_ZONE_38",
        "38467952.2,3846914.1|PLANE_ZONE_38"})
    void metresAreKnownByTheirSize(String text, KnownCrs crs) {
        List<CoordinateCandidate> candidates = reader.read(text);

        assertThat(candidates).extracting(CoordinateCandidate::crs).containsExactly(crs);
        assertThat(metres(candidates.getFirst().at())).isLessThan(1);
    }

    @Test
    void webMetresMayBeBaidusOwn() {
        assertThat(reader.read("12651460.1, 4129958.8")).extracting(CoordinateCandidate::crs)
                .containsExactly(KnownCrs.WEB_MERCATOR, KnownCrs.BD09_METRES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"https://uri.amap.com/marker?position=113.656077668504,34.748856447706|GCJ02",
        "https://uri.amap.com/marker?position=113.65,34.75&coordinate=wgs84|WGS84",
        "https://wb.amap.com/?q=34.748856447706%2C113.656077668504%2C二七|GCJ02",
        "https://www.amap.com/?p=B0173,34.748856447706,113.656077668504,x|GCJ02",
        "androidamap://viewMap?sourceApplication=x&lat=34.748856447706&lon=113.656077668504&dev=0|GCJ02",
        "https://api.map.baidu.com/marker?location=34.755080952065,113.662499674621&title=x|BD09",
        "https://api.map.baidu.com/marker?location=34.748856447706,113.656077668504&coord_type=gcj02|GCJ02",
        "https://map.baidu.com/@12652989.259,4106063.119,15z|BD09_METRES",
        "https://apis.map.qq.com/uri/v1/marker?marker=coord:34.748856447706,113.656077668504;title:x|GCJ02",
        "https://map.qq.com/?type=marker&pointx=113.656077668504&pointy=34.748856447706|GCJ02",
        "https://www.openstreetmap.org/#map=17/34.75/113.65|WGS84",
        "https://www.openstreetmap.org/?mlat=34.75&mlon=113.65#map=12/1/2|WGS84", "geo:34.75,113.65;u=10|WGS84"})
    void aLinkStatesItsDatum(String link, KnownCrs crs) {
        List<CoordinateCandidate> candidates = reader.read(link);

        assertThat(candidates).extracting(CoordinateCandidate::crs).containsExactly(crs);
        assertThat(candidates.getFirst().isStated()).isTrue();
        assertThat(metres(candidates.getFirst().at())).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.google.com/maps/@34.75,113.65,15z", "https://maps.google.com/?q=34.75,113.65",
        "https://www.google.cn/maps/place/x/@1,2,3z/data=!3d34.75!4d113.65"})
    void googleInChinaIsAmbiguous(String link) {
        assertThat(reader.read(link)).extracting(CoordinateCandidate::crs)
                .containsExactly(KnownCrs.GCJ02, KnownCrs.WGS84);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "航海路", "航海路 K3+250", "410102001001001", "1123-007", "豫A12345", "113.65", "1,2",
        "K3+250",
        "https://uri.amap.com/marker", "https://example.com/113.65", "113°99′00″ 34°45′", "geo:",
        "%%%amap.com?position=",
        "3+250", "P-H5-0012", "一二三,四五六"})
    void otherTextIsNoCoordinate(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void aPlaceFarFromTheCityIsStillShown() {
        List<CoordinateCandidate> candidates = reader.read("116.40,39.92");

        assertThat(candidates).isNotEmpty().noneMatch(CoordinateCandidate::isInCity);
    }

    @Test
    void plausibilitySaysTheNearestRoad() {
        CoordinateCandidate candidate = reader.read("113.585,34.7205").getFirst();

        assertThat(candidate.isInCity()).isTrue();
        assertThat(candidate.roadMetres().orElseThrow()).isLessThan(50);
    }

    @Test
    void noiseIsNeverAnError() {
        Random random = new Random(99);
        String signs = "0123456789.,;°′″'\"NSEWnsew-+=/@:?&%#东经北纬度分秒 geo:amap.combaidu!3d!4d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(reader.read(text.toString())).isNotNull();
        }
    }
}
