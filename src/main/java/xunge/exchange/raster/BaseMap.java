package xunge.exchange.raster;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import xunge.geo.raster.PictureDatum;
import xunge.geo.raster.TileMatrix;

/// A base map as a person set it up. What is fetched, and whether anything is, stands here and nowhere else.
///
/// @param id names its cache on disk
/// @param title what people call it, and the name of its layer: no two have the same
/// @param origin where its pictures come from
/// @param datum the datum that person declared
public record BaseMap(String id, String title, Origin origin, PictureDatum datum) {

    /// Where pictures come from.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = File.class, name = "file"),
        @JsonSubTypes.Type(value = Online.class, name = "online")})
    public sealed interface Origin {}

    /// A file on this device.
    ///
    /// @param path of the file
    /// @param picture which of its pictures, by table; empty when it has but one
    /// @param epsg the system a person declared for a file that names none; 0 for the file's own
    public record File(String path, String picture, int epsg) implements Origin {}

    /// A tile service.
    ///
    /// @param template its address with `{z}`, `{x}`, `{y}` (`{-y}` counts from the south), `{s}` for one of the letters
    ///            a, b and c, and `{token}`
    /// @param token the city's own key; empty for none
    /// @param attribution who makes the map; shown on it
    /// @param epsg the code of its coordinate system
    /// @param levels its zoom levels
    public record Online(String template, String token, String attribution, int epsg,
            List<Level> levels) implements Origin {

        /// Keeps the levels from later change.
        public Online {
            levels = List.copyOf(levels);
        }
    }

    /// A zoom level of a service.
    ///
    /// @param name how the service calls it: what `{z}` stands for
    /// @param matrix where its tiles lie
    public record Level(String name, TileMatrix matrix) {}
}
