package xunge.position.nmea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import xunge._data.NmeaLogs;
import xunge.position.Accuracy;
import xunge.position.Constellation;
import xunge.position.Epoch;
import xunge.position.FixMode;
import xunge.position.FixStatus;

class NmeaEpochsTest {

    /// The sentences with their checksums, each on a line.
    private static String wire(String... bodies) {
        StringBuilder out = new StringBuilder();
        for (String body : bodies) {
            int sum = body.chars().reduce(0, (a, b) -> a ^ b);
            out.append('$').append(body).append("*%02X\r\n".formatted(sum));
        }
        return out.toString();
    }

    private static List<Epoch> epochs(String text) {
        return NmeaLogs.epochs(text.getBytes(StandardCharsets.UTF_8), 7);
    }

    private static Epoch one(String... bodies) {
        List<Epoch> all = epochs(wire(bodies));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String rmc(String time, String date) {
        return "GNRMC," + time + ",A,3445.0000,N,11339.0000,E,2.0,90.0," + date + ",,,A";
    }

    @Test
    void garbageBetweenSentencesIsPassedOver() {
        String sentence = wire(rmc("010203.00", "241126"));
        assertThat(epochs("\u0000\u00ffxx$GP\r\n" + sentence + "$$$noise*zz\r\n{\"a\":1}")).hasSize(1);
    }

    @Test
    void aSentenceWithAWrongChecksumIsRefused() {
        assertThat(epochs(wire(rmc("010203.00", "241126")).replace("3445", "3446"))).isEmpty();
    }

    @Test
    void aSentenceWithoutAChecksumIsRefused() {
        assertThat(epochs("$" + rmc("010203.00", "241126") + "\r\n")).isEmpty();
    }

    @Test
    void checksumsInLowerCaseAreRight() {
        String sentence = IntStream.range(0, 60)
                .mapToObj(i -> wire(rmc("0102%02d.00".formatted(i), "241126")))
                .filter(w -> w.substring(w.indexOf('*')).matches("(?s).*[A-F].*"))
                .findFirst()
                .orElseThrow();
        int star = sentence.indexOf('*');
        assertThat(epochs(sentence.substring(0, star) + sentence.substring(star).toLowerCase(Locale.ROOT))).hasSize(1);
    }

    @Test
    void anEmptyPositionIsNone() {
        Epoch epoch = one("GNRMC,010203.00,A,,,,,,,241126,,,A");
        assertThat(epoch.mode()).isEqualTo(FixMode.NONE);
        assertThat(epoch.satelliteTime()).contains(Instant.parse("2026-11-24T01:02:03Z"));
    }

    @Test
    void oneSentenceThatSaysNoIsEnough() {
        assertThat(one("GNGGA,010203.00,3445.0000,N,11339.0000,E,0,00,,,M,,M,,", rmc("010203.00", "241126")).at())
                .isEmpty();
    }

    @Test
    void southAndWestAreNegative() {
        Epoch epoch = one("GNGLL,3445.0000,S,11339.0000,W,010203.00,A,A");
        assertThat(epoch.at().orElseThrow().latDegrees()).isCloseTo(-34.75, within(1e-12));
        assertThat(epoch.at().orElseThrow().lonDegrees()).isCloseTo(-113.65, within(1e-12));
    }

    @Test
    void sixtyMinutesAreNoPosition() {
        assertThat(one("GNGLL,3460.0000,N,11339.0000,E,010203.00,A,A").at()).isEmpty();
    }

    @Test
    void newYearComesBetweenTwoSentences() {
        List<Epoch> all = epochs(
                wire(rmc("235959.00", "311226"), "GNGGA,000000.00,3445.0,N,11339.0,E,1,9,1,80,M,,M,,"));
        assertThat(all.getLast().satelliteTime()).contains(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void theTwentyNinthOfFebruaryExistsInLeapYearsAlone() {
        assertThat(one(rmc("010203.00", "290228")).satelliteTime()).contains(Instant.parse("2028-02-29T01:02:03Z"));
        assertThat(one(rmc("010203.00", "290227")).satelliteTime()).isEmpty();
    }

    @Test
    void aLeapSecondCountsAsTheSecondAfterIt() {
        assertThat(one(rmc("235960.00", "311226")).satelliteTime()).contains(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void zdaGivesTheDateToo() {
        Epoch epoch = one("GNZDA,010203.00,24,11,2026,00,00", "GNGLL,3445.0,N,11339.0,E,010203.00,A,A");
        assertThat(epoch.satelliteTime()).contains(Instant.parse("2026-11-24T01:02:03Z"));
    }

    @Test
    void yearsFromEightyOnAreOfTheLastCentury() {
        assertThat(one(rmc("010203.00", "241199")).satelliteTime()).contains(Instant.parse("1999-11-24T01:02:03Z"));
    }

    @Test
    void gstGivesTheReceiversOwnAccuracy() {
        Epoch epoch = one("GNGST,010203.00,1.0,,,,3.0,4.0,5.0", rmc("010203.00", "241126"));
        assertThat(epoch.accuracy()).contains(new Accuracy(5, false));
    }

    @Test
    void withoutGstTheAccuracyIsAnEstimate() {
        Epoch epoch = one("GNGGA,010203.00,3445.0000,N,11339.0000,E,1,09,1.2,80,M,,M,,");
        assertThat(epoch.accuracy()).contains(new Accuracy(6, true));
    }

    @Test
    void withoutDilutionNoAccuracyIsClaimed() {
        assertThat(one(rmc("010203.00", "241126")).accuracy()).isEmpty();
    }

    @Test
    void rtkIsTold() {
        assertThat(one("GNGGA,010203.00,3445.0000,N,11339.0000,E,4,09,1.2,80,M,,M,,").status())
                .isEqualTo(FixStatus.RTK_FIXED);
        assertThat(one("GNGGA,010203.00,3445.0000,N,11339.0000,E,5,09,1.2,80,M,,M,,").status())
                .isEqualTo(FixStatus.RTK_FLOAT);
    }

    @Test
    void satellitesAreCountedBySystem() {
        Epoch epoch = one(rmc("010203.00", "241126"), "GNGSA,A,3,01,02,03,,,,,,,,,,1,1,1,1",
                "GNGSA,A,3,01,02,,,,,,,,,,,1,1,1,4", "BDGSV,1,1,02,01,50,100,40,02,40,90,30",
                "GPGSV,1,1,01,01,50,100,40");
        assertThat(epoch.satellites().usedBy()).isEqualTo(Map.of(Constellation.GPS, 3, Constellation.BEIDOU, 2));
        assertThat(epoch.satellites().inViewBy()).isEqualTo(Map.of(Constellation.GPS, 1, Constellation.BEIDOU, 2));
    }

    @Test
    void theSignalsOfOneSystemNameTheSameSatellites() {
        Epoch epoch = one(rmc("010203.00", "241126"), "GBGSV,1,1,02,01,50,100,40,02,40,90,30,1",
                "GBGSV,1,1,02,01,50,100,40,02,40,90,30,3");
        assertThat(epoch.satellites().inView()).isEqualTo(2);
    }

    @Test
    void makersOwnSentencesAreIgnored() {
        assertThat(one("PQXFI,010203.0,3445.0,N,11339.0,E,80,1,1,1", rmc("010203.00", "241126")).at()).isPresent();
    }

    @Test
    void aMomentEndsWithItsUsualLastSentenceWithoutWaiting() {
        List<Epoch> epochs = new ArrayList<>();
        NmeaEpochs merger = new NmeaEpochs(() -> 0, epochs::add);
        NmeaFramer framer = new NmeaFramer(merger::accept);
        for (int second = 0; second < 4; second++) {
            byte[] bytes = wire("GNGSA,A,3,01,,,,,,,,,,,,1,1,1", rmc("01020%d.00".formatted(second), "241126"),
                    "GNVTG,90.0,T,,M,2.0,N,3.7,K,A").getBytes(StandardCharsets.US_ASCII);
            framer.feed(bytes, 0, bytes.length);
            if (second < 2) {
                merger.idle();
            }
        }
        assertThat(epochs).hasSize(4);
    }

    @Test
    void anExtraSentenceOfAMomentThatIsOverMakesNoSecondMoment() {
        StringBuilder text = new StringBuilder();
        for (int second = 0; second < 6; second++) {
            String time = "01020%d.00".formatted(second);
            text.append(wire(rmc(time, "241126"), "GNVTG,90.0,T,,M,2.0,N,3.7,K,A"));
            text.append(second == 4 ? wire("GNGLL,3445.0,N,11339.0,E," + time + ",A,A") : "");
        }
        assertThat(epochs(text.toString())).hasSize(6);
    }
}
