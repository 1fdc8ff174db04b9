package xunge.style.sld;

import java.util.IdentityHashMap;
import java.util.List;
import org.geotools.api.style.Style;
import xunge.style.StyleProblem;

/// One style file as read.
///
/// @param file its name, for messages
/// @param style GeoTools' model of it
/// @param lines the line of each object of the model that problems may be about, by identity
/// @param names what the file calls objects that problems may be about, by identity
/// @param problems what it asks for that is not done
public record SldDocument(String file, Style style, IdentityHashMap<Object, Integer> lines,
        IdentityHashMap<Object, String> names, List<StyleProblem> problems) {

    /// Keeps the problems from later change; lines and names are identity maps nobody writes to after reading.
    public SldDocument {
        problems = List.copyOf(problems);
    }
}
