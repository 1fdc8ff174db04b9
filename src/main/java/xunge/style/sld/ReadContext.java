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
    final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    private final String file;
    private final PictureFolder folder;
    private final boolean isQgis;

    ReadContext(String file, PictureFolder folder, boolean isQgis) {
        this.file = file;
        this.folder = folder;
        this.isQgis = isQgis;
    }

    PictureFolder folder() {
        return folder;
    }

    /// True for a file that QGIS wrote, whose directions and empty elements are to be read as QGIS means them.
    boolean isQgis() {
        return isQgis;
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

    void badValue(XmlPart.Node node, String what) {
        problems.add(new StyleProblem(file, node.line(), StyleProblem.Kind.BAD_VALUE, what));
    }

    /// Reports every child of `node` whose name is not among `known`.
    void reportOthers(XmlPart.Node node, Set<String> known) {
        node.children()
                .stream()
                .filter(c -> !known.contains(c.name()) && !c.name().equals(XmlTree.REMARK))
                .forEach(this::unsupported);
    }
}
