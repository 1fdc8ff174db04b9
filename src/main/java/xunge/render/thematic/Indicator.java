package xunge.render.thematic;

/// What is told of an area or a road.
public sealed interface Indicator {

    /// How many.
    record Count() implements Indicator {}

    /// How many a square kilometre; for roads, a kilometre.
    record PerSize() implements Indicator {}

    /// How many a kilometre of the roads inside; for roads, of themselves.
    record PerRoadKilometre() implements Indicator {}

    /// Which share, in percent, has `value` in `column`; no figure where there are none.
    ///
    /// @param column of what is counted
    /// @param value the value
    record Share(String column, String value) implements Indicator {}

    /// The mean of the numbers in `column`; no figure where there are none.
    ///
    /// @param column of what is counted
    record Average(String column) implements Indicator {}
}
