package xunge.sync.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.Sha256;

/// One operation as it travels: frozen on the device, hashed and stored by the city as these very bytes.
///
/// @param op its identifier
/// @param device the device that made it
/// @param seq 1, 2, 3 ... without gaps on that device
/// @param type `violation.create`, `violation.patch` or `violation.void`
/// @param id the record
/// @param base what it changes; absent for a creation
/// @param schema the version of the field names, 1
/// @param set fields and their values
/// @param geom where; absent when it does not change
/// @param at when, by the device
/// @param photos photos it adds to the record
/// @param devPrev digest of the device's operation before; zeros for the first
public record WireOp(UUID op, UUID device, long seq, String type, UUID id, Optional<Base> base, int schema,
        Map<String, String> set, Optional<Point> geom, At at, List<Photo> photos, Sha256 devPrev) {

    private static final int COORDINATE_DECIMALS = 7;

    /// Keeps fields and photos from later change and refuses what is missing.
    public WireOp {
        require(op != null && device != null && seq > 0 && type != null && id != null && schema > 0);
        require(at != null && devPrev != null && set.values().stream().noneMatch(Objects::isNull));
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        photos = List.copyOf(photos);
    }

    /// The operation that `json` spells.
    public static WireOp parse(String json) throws MalformedException {
        return Json.read(json, WireOp.class);
    }

    private static void require(boolean present) {
        if (!present) {
            throw new IllegalArgumentException("missing or out of range");
        }
    }

    /// What an operation changes.
    ///
    /// @param op an earlier operation of the same device on the same record
    public record Base(UUID op) {

        /// Refuses an empty base.
        public Base {
            require(op != null);
        }
    }

    /// A GeoJSON point (RFC 7946): longitude, latitude in degrees.
    ///
    /// @param type `Point`
    /// @param coordinates longitude and latitude, seven decimals (about a centimetre) when written here
    public record Point(String type, List<BigDecimal> coordinates) {

        /// Refuses anything but two coordinates on the globe.
        public Point {
            require("Point".equals(type) && coordinates.size() == 2);
            coordinates = List.copyOf(coordinates);
            require(coordinates.stream().allMatch(c -> Math.abs(c.scale()) <= 20 && c.precision() <= 40));
            require(coordinates.get(0).abs().intValue() <= 180 && coordinates.get(1).abs().intValue() <= 90);
            new LonLat(coordinates.get(0).doubleValue(), coordinates.get(1).doubleValue());
        }

        /// The point at `at`, rounded to seven decimals.
        public static Point of(LonLat at) {
            return new Point("Point", List.of(decimals(at.lonDegrees()), decimals(at.latDegrees())));
        }

        /// The position.
        public LonLat position() {
            return new LonLat(coordinates.get(0).doubleValue(), coordinates.get(1).doubleValue());
        }

        private static BigDecimal decimals(double degrees) {
            return BigDecimal.valueOf(degrees).setScale(COORDINATE_DECIMALS, RoundingMode.HALF_EVEN);
        }
    }

    /// When, by the device's own clocks. The city orders nothing by it.
    ///
    /// @param wall the device's clock, RFC 3339 with offset
    /// @param monoMs milliseconds since that start of the application
    /// @param boot identifies that start
    public record At(String wall, long monoMs, UUID boot) {

        /// Refuses a time that is none.
        public At {
            require(wall != null && boot != null && monoMs >= 0);
            try {
                OffsetDateTime.parse(wall);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("not a time: " + wall, e);
            }
        }
    }

    /// A photo as an operation names it.
    ///
    /// @param sha256 digest of its bytes
    /// @param bytes its size
    /// @param type its media type
    /// @param name the file name it came with
    public record Photo(Sha256 sha256, long bytes, String type, String name) {

        /// Refuses an empty or nameless photo.
        public Photo {
            require(sha256 != null && bytes > 0 && type != null && name != null);
        }

        /// `photo` as it travels.
        public static Photo of(PhotoRef photo) {
            return new Photo(photo.sha256(), photo.bytes(), photo.mediaType(), photo.fileName());
        }

        /// The photo as the product knows it.
        public PhotoRef ref() {
            return new PhotoRef(sha256, bytes, type, name);
        }
    }
}
