package xunge.domain;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes time-ordered identifiers on the device, without asking a server (RFC 9562 §5.7).
///
/// Identifiers of one maker sort in the order they were made, also within a millisecond and when the clock is turned
/// back: the time field never decreases, and the 12 bits after it count. Thread-safe.
public final class UuidV7 {

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    /// A maker that reads `clock` and draws from `random` (a `SecureRandom` in the product).
    public UuidV7(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// A new identifier, greater than all before it from this maker.
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = random.nextInt(0x400);
        } else if (++counter > 0xFFF) {
            lastMillis++;
            counter = 0;
        }
        long high = lastMillis << 16 | 0x7000L | counter;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
