package xunge._data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import xunge.domain.Campaign;
import xunge.domain.ClassKind;
import xunge.domain.ClassRef;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PositionOrigin;
import xunge.domain.RoadPosition;
import xunge.domain.UuidV7;
import xunge.domain.ViolationClass;
import xunge.inspect.PlaceFinder;
import xunge.store.OpEncoder;
import xunge.store.StoreException;
import xunge.store.sqlite.SqliteWorkStore;

/// Work stores and what goes into them, for tests.
public final class Stores {

    /// The morning of 23 November 2026 in Zhengzhou.
    public static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    /// A place near 航海路.
    public static final LonLat HANGHAI_ROAD = new LonLat(113.65, 34.72);

    /// A class of the campaign against bicycles.
    public static final ViolationClass BIKES = new ViolationClass(
            new ClassRef("GB/T 47678.5-2026", ClassKind.MATTER, "10204", "非机动车乱停放"), "10", "街面秩序",
            Optional.of(Campaign.BIKES));

    /// A class without a campaign.
    public static final ViolationClass WELL = new ViolationClass(
            new ClassRef("GB/T 47678.5-2026", ClassKind.COMPONENT, "01001", "上水井盖"), "01", "公用设施",
            Optional.empty());

    /// Says the same of every position.
    public static final PlaceFinder EVERYWHERE = at -> new Place(at, Optional.of("410103"), Optional.of("二七区"),
            Optional.empty(), Optional.of(new GridCode("410103001002003")),
            Optional.of(new RoadPosition("H5", "航海路", 3250.004, Compass.NORTH, 12.5)), Optional.empty(),
            PositionOrigin.POINTED);

    /// Bytes that depend on every part of the draft.
    public static final OpEncoder ENCODER = draft -> draft.toString().getBytes(StandardCharsets.UTF_8);

    private Stores() {}

    /// The store in `home`, its clock one second on at each look.
    public static SqliteWorkStore open(Path home) throws StoreException {
        return open(home, ticking(MORNING));
    }

    /// The store in `home` with the given clock.
    public static SqliteWorkStore open(Path home, InstantSource clock) throws StoreException {
        return SqliteWorkStore.open(home, clock, new UuidV7(clock, new java.security.SecureRandom()), ENCODER);
    }

    /// A clock that goes on one second at each look.
    public static InstantSource ticking(Instant start) {
        AtomicLong seconds = new AtomicLong();
        return () -> start.plusSeconds(seconds.getAndIncrement());
    }

    /// A small whole JPEG whose content depends on `seed`: structure only, no picture.
    public static Path jpeg(Path directory, long seed) {
        byte[] scan = new byte[500];
        new SplittableRandom(seed).nextBytes(scan);
        for (int i = 0; i < scan.length; i++) {
            scan[i] = scan[i] == (byte) 0xFF ? 0 : scan[i];
        }
        byte[] head = java.util.HexFormat.of().parseHex("ffd8" + "ffc0000b080010001001011100" + "ffda0008010100003f00");
        byte[] bytes = java.util.Arrays.copyOf(head, head.length + scan.length + 2);
        System.arraycopy(scan, 0, bytes, head.length, scan.length);
        bytes[bytes.length - 2] = (byte) 0xFF;
        bytes[bytes.length - 1] = (byte) 0xD9;
        try {
            return Files.write(directory.resolve("photo-" + seed + ".jpg"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
