package xunge.ui.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import xunge.domain.LonLat;
import xunge.domain.PositionOrigin;
import xunge.domain.PositionSource;
import xunge.position.Doubt;
import xunge.position.Fix;
import xunge.position.Freshness;
import xunge.position.TimeDoubt;
import xunge.position.receiver.LinkState;
import xunge.position.receiver.ReceiverChoice;
import xunge.position.receiver.ReceiverException;
import xunge.ui._fake.FakePositioning;
import xunge.ui._fake.FakeSettings;
import xunge.ui._fake.TestDesk;
import xunge.ui.common.Settings;
import xunge.ui.text.Texts;

class PositionViewModelTest {

    private static final LonLat HERE = new LonLat(113.65, 34.75);
    private static final ReceiverChoice SERIAL = new ReceiverChoice.Serial("/dev/ttyUSB0", OptionalInt.empty());

    private final AtomicLong nanos = new AtomicLong(5_000_000_000L);
    private final FakePositioning positioning = new FakePositioning();
    private final FakeSettings settings = new FakeSettings();
    private final PositionViewModel model = new PositionViewModel(positioning, TestDesk.atOnce(), settings, nanos::get);

    private String said() {
        return model.statusProperty().get().in(Texts.of(Locale.SIMPLIFIED_CHINESE));
    }

    private void pass(double seconds) {
        nanos.addAndGet((long) (seconds * 1e9));
        model.tick();
    }

    private void fix(Set<Doubt> doubts, List<TimeDoubt> times) {
        positioning.tell(Fixes.fix(HERE, PositionSource.SERIAL, nanos.get(), doubts, times));
    }

    private void fixed() {
        model.use(SERIAL);
        positioning.state(new LinkState.Running());
        fix(Set.of(), List.of());
    }

    @Test
    void ageAccuracySatellitesAndSourceAreAlwaysSaid() {
        fixed();
        pass(4);
        assertThat(said()).isEqualTo("定位 4 s 前 ±5 m · 北斗/GPS 12 星 · 串口");
    }

    @Test
    void fourSecondsAreGreyElevenAreOld() {
        fixed();
        assertThat(model.knownProperty().get().orElseThrow().freshness()).isEqualTo(Freshness.FRESH);
        pass(4);
        assertThat(model.knownProperty().get().orElseThrow().freshness()).isEqualTo(Freshness.AGEING);
        pass(7);
        assertThat(model.knownProperty().get().orElseThrow().isCurrent()).isFalse();
        assertThat(said()).startsWith("旧位置 11 s 前");
    }

    @Test
    void aKnownPositionSaysWhatItRestsOn() {
        fixed();
        pass(2);
        assertThat(model.knownProperty().get().orElseThrow().origin()).isEqualTo(
                new PositionOrigin(PositionSource.SERIAL, OptionalDouble.of(4.6), OptionalLong.of(2000)));
    }

    @Test
    void aDoubtedPositionIsNotKnown() {
        model.use(SERIAL);
        positioning.state(new LinkState.Running());
        fix(Set.of(Doubt.OUT_OF_CITY), List.of());
        assertThat(model.knownProperty().get()).isEmpty();
        assertThat(said()).isEqualTo("位置不可信：不在本市范围");
    }

    @Test
    void theLastSoundPositionStaysWhenADoubtedOneComes() {
        fixed();
        pass(2);
        positioning.tell(Fixes.fix(new LonLat(114, 34), PositionSource.SERIAL, nanos.get(), Set.of(Doubt.JUMP),
                List.of()));
        assertThat(model.knownProperty().get().orElseThrow().at()).isEqualTo(HERE);
    }

    @Test
    void aRolloverIsSaidAndNothingIsChanged() {
        model.use(SERIAL);
        Instant told = Instant.parse("2015-03-02T05:32:29Z");
        fix(Set.of(), List.of(new TimeDoubt.WeekRollover(told, told.plus(Duration.ofDays(7168)), false)));
        assertThat(model.listDoubts().getFirst().in(Texts.of(Locale.SIMPLIFIED_CHINESE)))
                .isEqualTo("接收机日期 2015-03-02 疑为周数翻转，可能是 2034-10-16；也不同于本机日期。未作改动。");
        assertThat(said()).endsWith("时间可疑");
    }

    @Test
    void aJumpOfTheTimeStaysOnShow() {
        model.use(SERIAL);
        fix(Set.of(), List.of(new TimeDoubt.Jumped(Duration.ofSeconds(9))));
        fix(Set.of(), List.of());
        assertThat(model.timeDoubtsProperty().get()).hasSize(1);
    }

    @Test
    void theChoiceIsTakenUpAgainAtTheNextStart() {
        model.use(SERIAL);
        FakePositioning next = new FakePositioning();
        new PositionViewModel(next, TestDesk.atOnce(), settings, nanos::get).open();
        assertThat(next.choice()).isEqualTo(SERIAL);
    }

    @Test
    void aDamagedMemoryConnectsToNothing() {
        settings.put(Settings.Key.POSITION, "serial ?");
        model.open();
        assertThat(positioning.uses()).isZero();
    }

    @Test
    void aProblemIsSaidInWordsWithTheNextTry() {
        model.use(SERIAL);
        positioning.state(new LinkState.Waiting(
                new ReceiverException("position.serial-permission", List.of("/dev/ttyUSB0"), null),
                Duration.ofSeconds(4)));
        assertThat(model.problemProperty().get().in(Texts.of(Locale.SIMPLIFIED_CHINESE))).contains("dialout",
                "/dev/ttyUSB0", "4 s 后自动重试");
        assertThat(model.canRetry()).isTrue();
    }

    @Test
    void aManualPositionClaimsNoAccuracy() {
        model.use(new ReceiverChoice.Manual());
        model.place(HERE);
        KnownPosition known = model.knownProperty().get().orElseThrow();
        assertThat(known.origin().source()).isEqualTo(PositionSource.MANUAL);
        assertThat(known.origin().accuracyMetres()).isEmpty();
    }

    @Test
    void aManualPositionGetsOldToo() {
        model.use(new ReceiverChoice.Manual());
        model.place(HERE);
        pass(11);
        assertThat(model.knownProperty().get().orElseThrow().isCurrent()).isFalse();
    }

    @Test
    void anotherReceiverForgetsThePosition() {
        fixed();
        model.use(new ReceiverChoice.Replay(Path.of("x.log"), 1));
        assertThat(model.knownProperty().get()).isEmpty();
    }

    @Test
    void onlySoundPositionsAreHandedOn() {
        List<Fix> handed = new ArrayList<>();
        model.onFix(handed::add);
        model.use(SERIAL);
        fix(Set.of(Doubt.JUMP), List.of());
        fix(Set.of(), List.of());
        assertThat(handed).hasSize(1);
    }

    @Test
    void withoutAReceiverThatIsSaid() {
        model.use(new ReceiverChoice.None());
        positioning.state(new LinkState.Off());
        assertThat(said()).isEqualTo("手动放置 · 未接卫星定位");
    }
}
