package xunge.sync.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A device's place in the feeds, as it stands in a query: the epoch and the last change taken of each feed. There is
/// one feed now; more are added as `;name=seq`.
///
/// @param epoch the city's store
/// @param seq the last change taken of the feed [#FEED]
public record FeedCursor(String epoch, long seq) {

    /// The feed of the whole city.
    public static final String FEED = "city";

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36});city=(0|[1-9][0-9]{0,17})");

    /// The cursor that `text` spells; empty when it spells none.
    public static Optional<FeedCursor> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new FeedCursor(form.group(1), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /// Such as `6f0e…;city=17`.
    @Override
    public String toString() {
        return epoch + ";" + FEED + "=" + seq;
    }
}
