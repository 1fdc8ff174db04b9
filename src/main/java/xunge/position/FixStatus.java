package xunge.position;

/// How a position was computed, with the range error that is assumed when the receiver states no accuracy.
///
/// The assumed errors (UERE, one sigma) are ours, cautious for a street between houses; the GPS SPS Performance Standard
/// (5th edition, 2020, table 3.8-1) promises better under an open sky. What rests on them is shown as an estimate.
public enum FixStatus {
    /** From the satellites alone. */
    AUTONOMOUS(5),
    /** With corrections (SBAS, DGNSS, PPP). */
    DIFFERENTIAL(2.5),
    /** RTK, ambiguities not yet solved. */
    RTK_FLOAT(0.5),
    /** RTK, ambiguities solved. */
    RTK_FIXED(0.05),
    /** Dead reckoning: no satellites at this moment. */
    ESTIMATED(20),
    /** Typed into the receiver by a person. */
    ENTERED(Double.NaN),
    /** Made up by a simulator. */
    SIMULATED(Double.NaN),
    /** The receiver does not say. */
    UNKNOWN(5);

    private final double rangeErrorMetres;

    FixStatus(double rangeErrorMetres) {
        this.rangeErrorMetres = rangeErrorMetres;
    }

    /// The range error to assume; NaN when no satellites are behind the position.
    public double rangeErrorMetres() {
        return rangeErrorMetres;
    }
}
