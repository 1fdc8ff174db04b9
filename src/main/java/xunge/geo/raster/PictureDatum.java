package xunge.geo.raster;

/// The datum of a picture, declared by whoever set it up; never guessed.
public enum PictureDatum {
    /** CGCS2000 or WGS84, which agree within decimetres. */
    CGCS2000,
    /** The encrypted datum of Chinese public maps. */
    GCJ02
}
