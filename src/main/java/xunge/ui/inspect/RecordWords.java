package xunge.ui.inspect;

import java.util.Optional;
import xunge.domain.Campaign;
import xunge.domain.RecordState;
import xunge.domain.Violation;
import xunge.rules.PlateVerdict;
import xunge.ui.browse.PositionWords;
import xunge.ui.text.Phrase;

/// The window's words for records: states, campaigns, and what the plate rules say.
public final class RecordWords {

    private RecordWords() {}

    /// The word for `state`.
    public static Phrase state(RecordState state) {
        return Phrase.of(switch (state) {
            case DRAFT -> "record.state.draft";
            case QUEUED -> "record.state.queued";
            case PHOTOS_MISSING -> "record.state.photos-missing";
            case SYNCED -> "record.state.synced";
            case REFUSED -> "record.state.refused";
        });
    }

    /// The style class of a chip that shows `state`.
    public static String stateStyle(RecordState state) {
        return switch (state) {
            case DRAFT -> "chip-draft";
            case QUEUED -> "chip-queued";
            case PHOTOS_MISSING -> "chip-photos-missing";
            case SYNCED -> "chip-synced";
            case REFUSED -> "chip-refused";
        };
    }

    /// The short name of `campaign`.
    public static Phrase campaign(Campaign campaign) {
        return Phrase.of(switch (campaign) {
            case MOTOR_PARKING -> "campaign.motor-parking";
            case BIKES -> "campaign.bikes";
            case BOTTLED_GAS -> "campaign.bottled-gas";
            case STREET_OCCUPATION -> "campaign.street-occupation";
            case HOUSEHOLD_WASTE -> "campaign.household-waste";
            case RING_AND_GRID_ROADS -> "campaign.ring-and-grid-roads";
        });
    }

    /// What the rules say of a plate: a warning at most.
    public static Phrase verdict(PlateVerdict verdict) {
        return switch (verdict) {
            case EMPTY -> Phrase.NONE;
            case ORDINARY -> Phrase.of("plate.ordinary");
            case NEW_ENERGY -> Phrase.of("plate.new-energy");
            case UNKNOWN_PROVINCE -> Phrase.of("plate.unknown-province");
            case LETTER_NEVER_USED -> Phrase.of("plate.letter-never-used");
            case WRONG_LENGTH -> Phrase.of("plate.wrong-length");
            case UNUSUAL -> Phrase.of("plate.unusual");
        };
    }

    /// The question whether to move the record to `to`.
    static Phrase offer(Optional<RecordViewModel.Offer> to) {
        return to.map(o -> o.origin().ageMillis().isPresent()
                ? Phrase.of("record.form.old-position", PositionWords.origin(o.origin()))
                : Phrase.of("record.form.pointed")).orElse(Phrase.NONE);
    }

    /// What a record is about, in one line: its class, or that it has none yet.
    public static Phrase title(Violation record) {
        return record.classRef().map(c -> Phrase.verbatim(c.name())).orElse(Phrase.of("record.no-class"));
    }
}
