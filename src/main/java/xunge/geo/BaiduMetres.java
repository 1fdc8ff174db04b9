package xunge.geo;

/// A position in Baidu's own Mercator metres (BD-09MC), as the addresses of its map pages carry it.
///
/// Baidu publishes no formula; its public script API holds, for each band of latitude, a straight line for the longitude
/// and a polynomial of the sixth degree for the latitude. The same table stands in many independent programs (among them
/// MapV, Leaflet and OpenLayers adapters). The other direction is solved here with Newton's method on the same table, so
/// that there and back is exact. Northern hemisphere to 60 degrees, which holds China.
///
/// @param eastMetres metres east of Greenwich
/// @param northMetres metres north of the equator
public record BaiduMetres(double eastMetres, double northMetres) {

    /// The band's lower edge in metres; then the line c0 + c1 x; then the polynomial's coefficients; then its divisor.
    private static final double[][] BANDS = {
        {5_591_021, -3.030883460898826e-8, 0.00000898305509983578, 0.30071316287616, 59.74293618442277,
            7.357984074871, -25.38371002664745, 13.45380521110908, -3.29883767235584, 0.32710905363475, 6856817.37},
        {3_481_989.83, -1.981981304930552e-8, 0.000008983055099779535, 0.03278182852591, 40.31678527705744,
            0.65659298677277, -4.44255534477492, 0.85341911805263, 0.12923347998204, -0.04625736007561, 4482777.06},
        {1_678_043.12, 3.09191371068437e-9, 0.000008983055096812155, 0.00006995724062, 23.10934304144901,
            -0.00023663490511, -0.6321817810242, -0.00663494467273, 0.03430082397953, -0.00466043876332, 2555164.4},
        {0, 2.890871144776878e-9, 0.000008983055095805407, -3.068298e-8, 7.47137025468032, -0.00000353937994,
            -0.02145144861037, -0.00001234426596, 0.00010322952773, -0.00000323890364, 826088.5}};
    private static final double[] BAND_DEGREES = {45, 30, 15, 0};
    private static final double CONVERGED_METRES = 1e-6;

    /// The BD-09 degrees of this position.
    public Bd09 toBd09() {
        double[] band = bandOfMetres(northMetres);
        return new Bd09(band[1] + band[2] * eastMetres, latitude(band, northMetres));
    }

    /// The metres of `at`, which lies between the equator and 60 degrees north.
    public static BaiduMetres of(Bd09 at) {
        double[] band = bandOfDegrees(at.latDegrees());
        double north = at.latDegrees() * 111_320 / Math.cos(Math.toRadians(at.latDegrees() / 2));
        for (int i = 0; i < 30; i++) {
            double step = (latitude(band, north) - at.latDegrees()) / slope(band, north);
            north -= step;
            if (Math.abs(step) < CONVERGED_METRES) {
                break;
            }
        }
        return new BaiduMetres((at.lonDegrees() - band[1]) / band[2], north);
    }

    private static double latitude(double[] band, double north) {
        double t = north / band[10];
        double sum = 0;
        for (int k = 9; k >= 3; k--) {
            sum = sum * t + band[k];
        }
        return sum;
    }

    private static double slope(double[] band, double north) {
        double t = north / band[10];
        double sum = 0;
        for (int k = 9; k >= 4; k--) {
            sum = sum * t + (k - 3) * band[k];
        }
        return sum / band[10];
    }

    private static double[] bandOfMetres(double north) {
        for (double[] band : BANDS) {
            if (north >= band[0]) {
                return band;
            }
        }
        return BANDS[BANDS.length - 1];
    }

    private static double[] bandOfDegrees(double lat) {
        for (int i = 0; i < BAND_DEGREES.length; i++) {
            if (lat >= BAND_DEGREES[i]) {
                return BANDS[i];
            }
        }
        return BANDS[BANDS.length - 1];
    }
}
