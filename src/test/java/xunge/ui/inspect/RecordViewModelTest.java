package xunge.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.domain.LonLat;
import xunge.domain.RecordState;
import xunge.domain.Violation;
import xunge.rules.ClassDictionary;
import xunge.rules.PlateVerdict;
import xunge.store.StoreException;
import xunge.ui._fake.FakePatrol;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

class RecordViewModelTest {

    private static final LonLat HERE = new LonLat(113.65, 34.75);

    private final TestDesk desk = new TestDesk();
    private final FakePatrol patrol = desk.patrol;
    private final RecordViewModel form = new RecordViewModel(patrol, TestDesk.atOnce(), desk.clock);

    @BeforeEach
    void begin() throws StoreException {
        patrol.startShift("张三");
        form.begin(HERE);
    }

    @Test
    void savedIsSaidWithTheDevicesTime() {
        assertThat(form.savedProperty().get()).isEqualTo(Phrase.of("record.saved", "10:42:07"));
    }

    @Test
    void savedIsSaidOnlyAfterTheStoreReturned() {
        List<Runnable> waiting = new ArrayList<>();
        Executor later = waiting::add;
        RecordViewModel slow = new RecordViewModel(patrol, new Background(later, Runnable::run), desk.clock);
        slow.begin(HERE);
        assertThat(slow.savedProperty().get()).isEqualTo(Phrase.of("record.saving"));
    }

    @Test
    void plateWithoutProvinceGetsTheCitysOwn() {
        form.plateProperty().set("a·12345");
        form.settlePlate();
        assertThat(record().plate()).isEqualTo("豫A12345");
    }

    @Test
    void platesThatAreStrangeAreKept() {
        form.plateProperty().set("使0123");
        form.commitPlate();
        assertThat(record().plate()).isEqualTo("使0123");
    }

    @Test
    void verdictFollowsWhatIsTyped() {
        form.plateProperty().set("豫A1O345");
        assertThat(form.verdictProperty().get()).isEqualTo(PlateVerdict.LETTER_NEVER_USED);
    }

    @Test
    void leavingAnUnchangedFieldWritesNothing() {
        form.plateProperty().set("豫A12345");
        form.commitPlate();
        form.commitPlate();
        assertThat(patrol.calls()).containsOnlyOnce("setPlate 豫A12345");
    }

    @Test
    void aFieldThatCouldNotBeSavedKeepsWhatWasTyped() {
        patrol.breakWith("store.disk-full");
        form.noteProperty().set("占道");
        form.commitNote();
        assertThat(form.noteProperty().get()).isEqualTo("占道");
        assertThat(form.problemProperty().get().key()).isEqualTo("store.disk-full");
    }

    @Test
    void whatCouldNotBeSavedIsSavedOnRetry() {
        patrol.breakWith("store.disk-full");
        form.noteProperty().set("占道");
        form.commitNote();
        patrol.mend();
        form.retry();
        assertThat(record().note()).isEqualTo("占道");
        assertThat(form.problemProperty().get().isNone()).isTrue();
    }

    @Test
    void finishSavesTheFieldThatWasNotLeftYet() {
        form.classify(someClass());
        form.noteProperty().set("堵住盲道");
        form.finish();
        Violation finished = patrol.listRecords().getFirst();
        assertThat(finished.note()).isEqualTo("堵住盲道");
        assertThat(finished.state()).isEqualTo(RecordState.QUEUED);
    }

    @Test
    void finishStopsWhenTheLastFieldCannotBeSaved() {
        form.classify(someClass());
        form.noteProperty().set("堵住盲道");
        patrol.breakWith("store.disk-full");
        form.finish();
        assertThat(record().state()).isEqualTo(RecordState.DRAFT);
        assertThat(form.noteProperty().get()).isEqualTo("堵住盲道");
    }

    @Test
    void finishWithoutClassKeepsTheFormOpenAndSaysWhy() {
        form.finish();
        assertThat(form.recordProperty().get()).isPresent();
        assertThat(form.problemProperty().get().key()).isEqualTo("store.record-incomplete");
    }

    @Test
    void puttingAsideSavesAndKeepsTheDraft() {
        form.noteProperty().set("明天再看");
        form.putAside(() -> {});
        assertThat(form.recordProperty().get()).isEmpty();
        assertThat(patrol.listRecords().getFirst().note()).isEqualTo("明天再看");
    }

    @Test
    void puttingAsideIsRefusedWhileSomethingCannotBeSaved() {
        patrol.breakWith("store.disk-full");
        form.noteProperty().set("明天再看");
        form.putAside(() -> {});
        assertThat(form.recordProperty().get()).isPresent();
    }

    @Test
    void aRefusedPhotoDoesNotStopTheNext(@TempDir Path dir) throws IOException {
        Path foreign = Files.writeString(dir.resolve("a.txt"), "not a photo");
        Path photo = Files.write(dir.resolve("b.png"), new byte[] {1, 2, 3});
        form.attach(List.of(foreign, photo));
        assertThat(record().photos()).hasSize(1);
        assertThat(form.photoProblemProperty().get().key()).isEqualTo("store.photo-foreign");
    }

    @Test
    void voidingAsksForAReason() {
        form.discard();
        assertThat(form.problemProperty().get()).isEqualTo(Phrase.of("record.discard.reason-missing"));
        assertThat(patrol.listRecords()).hasSize(1);
    }

    @Test
    void voidingWithAReasonLeavesTheForm() {
        form.reasonProperty().set("重复");
        form.discard();
        assertThat(form.recordProperty().get()).isEmpty();
        assertThat(patrol.calls()).contains("discard 重复");
    }

    @Test
    void aClickOffersToMoveAndMovesNothing() {
        form.point(new LonLat(113.7, 34.7));
        assertThat(record().place().at()).isEqualTo(HERE);
        form.moveToPointed();
        assertThat(record().place().at()).isEqualTo(new LonLat(113.7, 34.7));
    }

    @Test
    void resumingShowsWhatWasTyped() {
        form.noteProperty().set("明天再看");
        form.putAside(() -> {});
        form.resume(patrol.listRecords().getFirst());
        assertThat(form.noteProperty().get()).isEqualTo("明天再看");
    }

    @Test
    void pressingFinishTwiceFinishesOnce() {
        List<Runnable> waiting = new ArrayList<>();
        RecordViewModel slow = new RecordViewModel(patrol, new Background(waiting::add, Runnable::run), desk.clock);
        slow.resume(record());
        waiting.removeFirst().run();
        slow.finish();
        slow.finish();
        assertThat(waiting).hasSize(1);
    }

    private Violation record() {
        return form.recordProperty().get().orElseThrow();
    }

    private static xunge.domain.ViolationClass someClass() {
        return ClassDictionary.load().search("违停", 1).getFirst();
    }

    @Test
    void thePlaceIsFilledIn() {
        assertThat(record().place()).isEqualTo(TinyPack.places().find(HERE));
    }
}
