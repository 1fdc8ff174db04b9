package xunge.render;

import java.util.Optional;
import xunge.style.Picture;

/// Makes the pictures of styles ready to be drawn, and keeps them for the next time. Safe for many threads.
public interface Pictures {

    /// `picture` at `height` pixels (0 for its own), turned clockwise by `degrees`; what it shows is in the middle.
    /// Empty when its bytes are no picture; that is logged once.
    Optional<Sprite> find(Picture picture, double height, double degrees);
}
