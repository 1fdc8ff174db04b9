package xunge.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xunge.domain.LonLat;
import xunge.rules.ClassDictionary;
import xunge.store.StoreException;
import xunge.sync.SyncCounts;
import xunge.ui._fake.FakePatrol;
import xunge.ui._fake.FakeSync;
import xunge.ui._fake.TestDesk;
import xunge.ui.common.Background;
import xunge.ui.sync.EndViewModel.Step;
import xunge.ui.text.Phrase;

class EndViewModelTest {

    private final TestDesk desk = new TestDesk();
    private final FakePatrol patrol = desk.patrol;
    private final FakeSync sync = desk.sync;
    private final EndViewModel end = new EndViewModel(patrol, sync, TestDesk.atOnce(), TestDesk.atOnce());

    @BeforeEach
    void oneFinishedRecord() throws StoreException {
        patrol.startShift("张三");
        var record = patrol.begin(new LonLat(113.65, 34.75));
        patrol.classify(record.id(), ClassDictionary.load().search("违停", 1).getFirst());
        patrol.finish(record.id());
    }

    @Test
    void syncedIsSaidOnlyWithAReceipt() {
        end.endAndSend();
        assertThat(end.stepProperty().get()).isEqualTo(Step.CONFIRMED);
        assertThat(end.receiptProperty().get()).isPresent();
    }

    @Test
    void aCityThatDoesNotAnswerStopsItAndSaysWhy() {
        sync.goAway();
        end.endAndSend();
        assertThat(end.stepProperty().get()).isEqualTo(Step.STOPPED);
        assertThat(end.messageProperty().get().key()).isEqualTo("sync.unreachable");
        assertThat(end.receiptProperty().get()).isEmpty();
    }

    @Test
    void theShiftIsClosedEvenWhenTheCityIsAway() {
        sync.goAway();
        end.endAndSend();
        assertThat(patrol.findOpenShift()).isEmpty();
    }

    @Test
    void endingAgainAfterAFailureClosesNothingTwice() {
        sync.goAway();
        end.endAndSend();
        sync.comeBack();
        end.endAndSend();
        assertThat(patrol.calls()).containsOnlyOnce("endShift");
        assertThat(end.stepProperty().get()).isEqualTo(Step.CONFIRMED);
    }

    @Test
    void nothingIsSentWhenTheShiftCannotBeClosed() {
        patrol.breakWith("store.disk-full");
        end.endAndSend();
        assertThat(sync.runs()).isZero();
        assertThat(end.messageProperty().get().key()).isEqualTo("store.disk-full");
    }

    @Test
    void pressingTwiceSendsOnce() {
        List<Runnable> waiting = new ArrayList<>();
        EndViewModel slow = new EndViewModel(patrol, sync, TestDesk.atOnce(),
                new Background(waiting::add, Runnable::run));
        slow.endAndSend();
        slow.endAndSend();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void stoppingSaysThatEverythingIsKept() {
        List<Runnable> waiting = new ArrayList<>();
        EndViewModel slow = new EndViewModel(patrol, sync, TestDesk.atOnce(),
                new Background(waiting::add, Runnable::run));
        slow.endAndSend();
        slow.cancel();
        waiting.removeFirst().run();
        assertThat(slow.messageProperty().get()).isEqualTo(Phrase.of("sync.cancelled"));
        assertThat(slow.stepProperty().get()).isEqualTo(Step.STOPPED);
    }

    @Test
    void anErrorOfTheProgramDoesNotLeaveItSending() {
        AtomicInteger told = new AtomicInteger();
        Background line = TestDesk.atOnce();
        line.onBroken(problem -> told.incrementAndGet());
        sync.breakDown();
        EndViewModel broken = new EndViewModel(patrol, sync, TestDesk.atOnce(), line);
        broken.endAndSend();
        assertThat(broken.stepProperty().get()).isEqualTo(Step.STOPPED);
        assertThat(told).hasValue(1);
    }

    @Test
    void countsAreWordsAndNumbers() {
        assertThat(SyncWords.counts(new SyncCounts(12, 12, 36, 31, 0, 0, 0)))
                .isEqualTo(Phrase.of("sync.counts", 12, 12, 31, 36));
    }

    @Test
    void statusSaysWhatWaits() {
        assertThat(desk.language.say(SyncWords.status(new SyncCounts(5, 2, 12, 7, 0, 0, 0))))
                .isEqualTo("未同步 3 · 照片 7/12");
    }
}
