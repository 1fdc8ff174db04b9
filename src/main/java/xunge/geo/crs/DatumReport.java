package xunge.geo.crs;

import java.util.List;
import java.util.Optional;

/// How well a layer of unknown or doubtful datum lies on the map under each hypothesis. It decides nothing: people do.
///
/// @param hypotheses every system under which the layer lies in or near the city, best first; empty when there is none
/// @param clear the one hypothesis that fits far better than all others; absent when the layer does not tell
public record DatumReport(List<Hypothesis> hypotheses, Optional<Crs> clear) {

    /// Keeps the hypotheses from later change.
    public DatumReport {
        hypotheses = List.copyOf(hypotheses);
    }

    /// What the residuals were taken against.
    public enum Reference {
        /** The centre lines of the map's roads. */
        ROADS,
        /** The outlines of the districts. */
        DISTRICTS
    }

    /// One reading of the numbers.
    ///
    /// @param crs the system they are read in
    /// @param reference what the distances are to
    /// @param medianMetres half of the samples lie nearer than this
    /// @param p90Metres nine of ten samples lie nearer than this
    /// @param insideShare the share of the samples that lie in the map's districts, 0 to 1
    /// @param shiftMetres how far the layer moves when read in this system rather than in the best one
    public record Hypothesis(Crs crs, Reference reference, double medianMetres, double p90Metres, double insideShare,
            double shiftMetres) {}

    /// A layer that is declared in one system and lies right in another.
    ///
    /// @param declared the system that it is said to be in
    /// @param likely the system in which it fits
    /// @param offMetres how far it lies off when the declaration is believed
    /// @param declaredMedianMetres the median distance as declared
    /// @param likelyMedianMetres the median distance in the likely system
    public record Shift(Crs declared, Crs likely, double offMetres, double declaredMedianMetres,
            double likelyMedianMetres) {

        /// True for the shift by which public maps of China are encrypted, some hundreds of metres.
        public boolean isEncryption() {
            return declared.isEncrypted() != likely.isEncrypted() || declared.datum() != likely.datum()
                    && likely.isEncrypted();
        }
    }

    /// The shift of a layer `declared` to be in that system; absent when it fits as declared or does not tell. WGS 84 and
    /// CGCS2000 are one here.
    public Optional<Shift> findShift(Crs declared) {
        Crs asked = declared.equals(KnownCrs.WGS84) ? KnownCrs.CGCS2000 : declared;
        if (clear.isEmpty() || clear.get().equals(asked)) {
            return Optional.empty();
        }
        Hypothesis best = hypotheses.getFirst();
        return hypotheses.stream()
                .filter(h -> h.crs.equals(asked))
                .findFirst()
                .map(h -> new Shift(declared, best.crs, h.shiftMetres, h.medianMetres, best.medianMetres));
    }
}
