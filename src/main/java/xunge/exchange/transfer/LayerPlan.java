package xunge.exchange.transfer;

import java.util.Optional;
import xunge.domain.LayerSource;
import xunge.exchange.CrsName;
import xunge.exchange.FeatureSource;

/// One layer that a person decided to import.
///
/// @param source the layer
/// @param title what it will be called
/// @param crs the system its coordinates are in: declared by the file or chosen; absent only without geometry
/// @param origin where it comes from; what the source itself says goes first
public record LayerPlan(FeatureSource source, String title, Optional<CrsName> crs, LayerSource origin) {}
