package xunge.position;

/// Why a position is not taken as it came.
public enum Doubt {
    /** Longitude and latitude are both nothing: a receiver's empty memory. */
    NULL_ISLAND,
    /** Far outside the loaded map. */
    OUT_OF_CITY,
    /** Nobody moves that fast from the position before. */
    JUMP,
    /** Made up by a simulator. */
    SIMULATED
}
