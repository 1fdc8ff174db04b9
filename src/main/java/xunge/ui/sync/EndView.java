package xunge.ui.sync;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.sync.ShiftReceipt;
import xunge.sync.SyncCounts;
import xunge.ui.browse.PlaceGrid;
import xunge.ui.browse.PlaceWords;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.inspect.PatrolViewModel;
import xunge.ui.inspect.RecordList;
import xunge.ui.text.Phrase;
import xunge.ui.text.Texts;

/// The end of the shift: counts, a thin bar, every record with its state, and the receipt when it came back.
public final class EndView implements Panel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int SHORT_DIGEST = 8;

    private final EndViewModel model;
    private final PatrolViewModel patrol;
    private final Parts parts;
    private final ZoneId zone;
    private final Consumer<Violation> resume;
    private final PanelFrame frame;
    private final Label counts = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label bytes = new Label();
    private final Button cancel;
    private final Button retry;
    private final Label message;
    private final Label hint;
    private final Label draftsTitle;
    private final RecordList drafts;
    private final Label recordsTitle;
    private final RecordList records;
    private final VBox receipt;
    private final PlaceGrid receiptRows;
    private final HBox running;
    private final Subscriptions subscriptions = new Subscriptions();

    /// The end of `patrol`'s shift by `model`; times are said in `zone`; `resume` takes the draft to go on with.
    public EndView(EndViewModel model, PatrolViewModel patrol, Parts parts, ZoneId zone, Runnable close,
            Consumer<Violation> resume) {
        this.model = model;
        this.patrol = patrol;
        this.parts = parts;
        this.zone = zone;
        this.resume = resume;
        frame = new PanelFrame("end", parts, close);
        frame.title().textProperty().bind(parts.language().text("sync.title"));
        cancel = parts.button("end-cancel", "sync.cancel", "quiet");
        cancel.setOnAction(e -> model.cancel());
        retry = parts.button("end-retry", "sync.retry");
        retry.setOnAction(e -> model.endAndSend());
        message = parts.plain("", "message");
        message.setId("end-message");
        hint = parts.label("sync.hint", "hint");
        draftsTitle = parts.plain("", "section");
        drafts = new RecordList(parts, r -> RecordList.where(r, parts));
        drafts.setId("end-drafts");
        recordsTitle = parts.label("sync.records", "section");
        records = new RecordList(parts, this::detail);
        records.setId("end-records");
        receiptRows = new PlaceGrid(parts.language());
        receipt = new VBox(parts.label("sync.receipt", "section"), receiptRows);
        receipt.setId("end-receipt");
        receipt.getStyleClass().add("receipt");
        running = new HBox(bytes, Parts.spring(), cancel);
        lay();
    }

    private void lay() {
        counts.setId("end-counts");
        counts.getStyleClass().add("counts");
        bar.setId("end-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("thin-bar");
        bar.accessibleTextProperty().bind(parts.language().text("sync.progress"));
        bytes.getStyleClass().add("hint");
        running.getStyleClass().add("foot-line");
        frame.body(counts, bar, running, message, retry, hint, draftsTitle, drafts, receipt, recordsTitle, records);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return retry.isVisible() ? retry : frame;
    }

    @Override
    public void attach() {
        var language = parts.language();
        subscriptions.bind(counts.textProperty(), language.text(patrol.countsProperty().map(SyncWords::counts)));
        subscriptions.bind(bytes.textProperty(), language.text(patrol.countsProperty().map(SyncWords::bytes)));
        subscriptions.follow(patrol.countsProperty(), this::showCounts);
        subscriptions.bind(message.textProperty(), language.text(model.messageProperty()));
        subscriptions.bind(draftsTitle.textProperty(),
                language.text(patrol.drafts().sizeProperty().map(n -> Phrase.of("sync.drafts", n))));
        subscriptions.follow(model.stepProperty(), this::showStep);
        subscriptions.follow(model.messageProperty(), m -> Parts.toggle(message, !m.isNone()));
        subscriptions.follow(model.receiptProperty(), r -> showRecords());
        subscriptions.follow(language.textsProperty(), t -> showRecords());
        subscriptions.followList(patrol.records(), this::showRecords);
        subscriptions.followList(patrol.drafts(), this::showRecords);
    }

    @Override
    public void detach() {
        subscriptions.release();
    }

    private void showCounts(SyncCounts now) {
        bar.setProgress(SyncWords.progress(now));
    }

    private void showStep(EndViewModel.Step step) {
        boolean isSending = step == EndViewModel.Step.SENDING;
        if (retry.isFocused() && step != EndViewModel.Step.STOPPED) {
            frame.requestFocus();
        }
        Parts.toggle(running, isSending);
        Parts.toggle(hint, step == EndViewModel.Step.READY);
        Parts.toggle(retry, step == EndViewModel.Step.STOPPED);
        message.getStyleClass().setAll("label", switch (step) {
            case READY, SENDING -> "message";
            case CONFIRMED -> "done";
            case STOPPED -> "problem";
        });
    }

    private void showRecords() {
        boolean hasDrafts = !patrol.drafts().isEmpty();
        drafts.offer(patrol.drafts(), resume);
        Parts.toggle(drafts, hasDrafts);
        Parts.toggle(draftsTitle, hasDrafts);
        records.show(patrol.records());
        Parts.toggle(recordsTitle, !patrol.records().isEmpty());
        Parts.toggle(receipt, model.receiptProperty().get().isPresent());
        model.receiptProperty().get().ifPresent(this::showReceipt);
    }

    private void showReceipt(ShiftReceipt now) {
        receiptRows.show(List.of(
                new PlaceWords.Row("receipt-time", Phrase.of("sync.receipt.time"),
                        Phrase.verbatim(TIME.format(now.cityTime().atZone(zone)))),
                new PlaceWords.Row("receipt-epoch", Phrase.of("sync.receipt.epoch"), Phrase.verbatim(now.epoch())),
                new PlaceWords.Row("receipt-chain", Phrase.of("sync.receipt.chain"),
                        Phrase.verbatim(brief(now.chain())))));
    }

    /// With a receipt: what the city confirmed of the record. Without: where it lies.
    private String detail(Violation record) {
        return model.receiptProperty()
                .get()
                .flatMap(r -> r.items().stream().filter(i -> i.record().equals(record.id())).findFirst())
                .map(this::confirmed)
                .orElseGet(() -> RecordList.where(record, parts));
    }

    private String confirmed(ShiftReceipt.Item item) {
        Texts texts = parts.language().texts();
        String digest = brief(item.recordDigest());
        if (item.photoDigests().isEmpty()) {
            return texts.get("sync.receipt.item-without-photos", item.cityNumber(), digest);
        }
        String photos = item.photoDigests().stream().map(EndView::brief).collect(Collectors.joining(" "));
        return texts.get("sync.receipt.item", item.cityNumber(), digest, photos);
    }

    private static String brief(Sha256 digest) {
        return digest.hex().substring(0, SHORT_DIGEST);
    }
}
