package xunge.style.sld;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.StyleFactory;
import org.geotools.styling.StyleFactoryImpl;
import xunge.style.StyleProblem;

/// What all readers of one file share. The factories are made directly: GeoTools' finders search the class path, which
/// costs the start of the application half a second.
final class ReadContext {

    final FilterFactory filters = new PlainFilterFactory();
    final StyleFactory styles = new StyleFactoryImpl();
    final IdentityHashMap<Object, Integer> lines = new IdentityHashMap<>();
    final List<StyleProblem> problems = new ArrayList<>();
    private final String file;

    ReadContext(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /// Remembers that `made` stands at `node`, and returns it.
    <T> T at(XmlPart.Node node, T made) {
        lines.put(made, node.line());
        return made;
    }

    void unsupported(XmlPart.Node node) {
        unsupported(node, node.name());
    }

    void unsupported(XmlPart.Node node, String what) {
        problems.add(new StyleProblem(file, node.line(), StyleProblem.Kind.UNSUPPORTED, what));
    }

    void badValue(XmlPart.Node node) {
        problems.add(new StyleProblem(file, node.line(), StyleProblem.Kind.BAD_VALUE, node.text()));
    }

    /// Reports every child of `node` whose name is not among `known`.
    void reportOthers(XmlPart.Node node, Set<String> known) {
        node.children().stream().filter(c -> !known.contains(c.name())).forEach(this::unsupported);
    }
}
