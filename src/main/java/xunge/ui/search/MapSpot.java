package xunge.ui.search;

import xunge.domain.PlanePoint;
import xunge.ui.text.Phrase;

/// A place that the search marks on the map.
///
/// @param letter its letter when there are several to choose from; empty for the one that was chosen
/// @param at where
/// @param words what it is
public record MapSpot(String letter, PlanePoint at, Phrase words) {}
