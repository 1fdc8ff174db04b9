package xunge.ui.basemap;

import java.util.function.Function;
import xunge.exchange.raster.BaseMap;

/// A picture that can be set up once its system and datum are declared.
///
/// @param title what its file or service calls it
/// @param system its coordinate system by name; empty when a person must declare one
/// @param mustDeclareDatum true when the same system is used in more than one datum
/// @param origin makes its origin from the declared system (EPSG code, 0 for its own)
record Candidate(String title, String system, boolean mustDeclareDatum, Function<Integer, BaseMap.Origin> origin) {

    boolean mustDeclareSystem() {
        return system.isEmpty();
    }
}
