package xunge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    private final AtomicLong millis = new AtomicLong(1_800_000_000_000L);
    private final UuidV7 ids = new UuidV7(() -> Instant.ofEpochMilli(millis.get()), new Random(1));

    @Test
    void versionAndVariantAreThoseOfRfc9562() {
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1_800_000_000_000L);
    }

    @Test
    void identifiersGrowWithinAMillisecondAndBeyondTheCounter() {
        assertGrowing(10_000);
    }

    @Test
    void identifiersGrowWhenTheClockIsTurnedBack() {
        UUID before = ids.next();
        millis.addAndGet(-86_400_000);
        assertThat(ids.next().toString()).isGreaterThan(before.toString());
        assertGrowing(100);
    }

    private void assertGrowing(int count) {
        String last = ids.next().toString();
        for (int i = 0; i < count; i++) {
            String next = ids.next().toString();
            assertThat(next).isGreaterThan(last);
            last = next;
        }
    }
}
