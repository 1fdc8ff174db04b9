package xunge.sync.wire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import xunge.store.OpDraft;
import xunge.store.OpEncoder;

/// Freezes an operation as the bytes of protocol 1: compact JSON, keys in a fixed order, seven decimals, the clock in
/// UTC with milliseconds. `src/doc/protocol.md` spells an example byte for byte. Thread-safe.
public final class JsonOpEncoder implements OpEncoder {

    private static final int SCHEMA = 1;
    private static final DateTimeFormatter WALL = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Override
    public byte[] encode(OpDraft draft) {
        return Json.writeBytes(new WireOp(draft.op(), draft.device(), draft.seq(), WireTypes.name(draft.type()),
                draft.record(), draft.base().map(WireOp.Base::new), SCHEMA, draft.set(),
                draft.at().map(WireOp.Point::of),
                new WireOp.At(wall(draft.wall()), draft.monotonicMillis(), draft.boot()),
                draft.photos().stream().map(WireOp.Photo::of).toList(), draft.devicePrevious()));
    }

    private static String wall(Instant instant) {
        return WALL.format(instant);
    }
}
