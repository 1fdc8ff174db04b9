package xunge.ui.shell;

import java.time.Clock;
import java.util.List;
import xunge.geo.layer.MapPack;
import xunge.inspect.Patrol;
import xunge.inspect.PlaceFinder;
import xunge.position.receiver.Positioning;
import xunge.rules.ClassDictionary;
import xunge.sync.ShiftSync;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Settings;
import xunge.ui.common.ToolPanel;
import xunge.ui.inspect.PhotoChooser;
import xunge.ui.text.Language;

/// Everything the window works with. Made by the application; the window makes none of it.
///
/// @param patrol the inspector's work
/// @param sync the way to the city; must follow the choice made through `city`
/// @param city which city server is in use
/// @param pack the loaded map; one without layers when it could not be read (then call [Shell#reportNoMap])
/// @param places what the map knows of a position
/// @param classes the class dictionary
/// @param map the map's node
/// @param chooser the dialog for photos
/// @param settings what is remembered between two starts
/// @param clock the device's clock and time zone
/// @param store runs work on the store one after another, in order
/// @param line runs what may take long: sync, search
/// @param language the language of the window
/// @param positioning the way to a receiver of positions
/// @param tools what the tool menu offers, in its order
public record Desk(Patrol patrol, ShiftSync sync, CityChoice city, MapPack pack, PlaceFinder places,
        ClassDictionary classes, MapSurface map, PhotoChooser chooser, Settings settings, Clock clock,
        Background store, Background line, Language language, Positioning positioning,
        List<ToolPanel> tools) {

    /// Keeps the tools from later change.
    public Desk {
        tools = List.copyOf(tools);
    }
}
