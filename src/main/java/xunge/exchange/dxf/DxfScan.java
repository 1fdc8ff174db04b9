package xunge.exchange.dxf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.exchange.ExchangeException;
import xunge.exchange.Monitor;

/// Goes through a drawing: header variables first, then the entities of its own space. Blocks' contents are passed over.
/// Holds one entity at a time.
final class DxfScan {

    private static final int PAIRS_MAX = 2_000_000;

    private final DxfPairs pairs;
    private final Visitor visitor;
    private final Monitor monitor;
    private final long size;
    private Optional<DxfPair> next;

    /// Who is told what there is.
    interface Visitor {

        /// Header variable `name` has `value`.
        default void header(String name, DxfPair value) {}

        /// A comment.
        default void comment(String text) {}

        /// An entity, with what belongs to it.
        void entity(DxfEntity entity) throws ExchangeException;

        /// Something that had to be left out, at `line`.
        default void damage(long line, String key, Object detail) {}

        /// The file ends at `line` before its end mark.
        default void cut(long line) {}
    }

    private DxfScan(DxfPairs pairs, Visitor visitor, Monitor monitor, long size) throws IOException {
        this.pairs = pairs;
        this.visitor = visitor;
        this.monitor = monitor;
        this.size = size;
        next = pairs.next();
    }

    /// Tells `visitor` what is in `file`, which has `size` bytes.
    static void scan(Path file, long size, Visitor visitor, Monitor monitor) throws IOException, ExchangeException {
        try (DxfPairs pairs = new DxfPairs(file)) {
            try {
                new DxfScan(pairs, visitor, monitor, size).sections();
            } catch (EOFException _) {
                visitor.cut(pairs.place());
            }
        }
    }

    private void advance() throws IOException {
        long before = pairs.skipped();
        next = pairs.next();
        if (pairs.skipped() > before) {
            visitor.damage(pairs.place(), "dxf.damaged", pairs.place());
        }
    }

    private boolean isAt(int code, String value) {
        return next.isPresent() && next.get().is(code, value);
    }

    private void sections() throws IOException, ExchangeException {
        while (next.isPresent() && !isAt(0, "EOF")) {
            if (next.get().code() == 999) {
                visitor.comment(next.get().value().strip());
            }
            if (isAt(2, "HEADER")) {
                header();
            } else if (isAt(2, "ENTITIES")) {
                advance();
                entities();
            } else if (next.get().code() == 2) {
                pass();
            } else {
                advance();
            }
        }
        if (next.isEmpty()) {
            visitor.cut(pairs.place());
        }
    }

    private void header() throws IOException {
        String name = "";
        advance();
        while (next.isPresent() && next.get().code() != 0) {
            if (next.get().code() == 9) {
                name = next.get().value().strip();
            } else if (next.get().code() == 999) {
                visitor.comment(next.get().value().strip());
            } else {
                visitor.header(name, next.get());
            }
            advance();
        }
    }

    /// Passes over a section whose content is not looked at.
    private void pass() throws IOException, ExchangeException {
        while (next.isPresent() && !isAt(0, "ENDSEC") && !isAt(0, "EOF")) {
            monitor.check();
            advance();
        }
    }

    private void entities() throws IOException, ExchangeException {
        while (next.isPresent() && !isAt(0, "ENDSEC") && !isAt(0, "EOF")) {
            monitor.progress(Math.min(pairs.bytes(), size), size);
            monitor.check();
            if (next.get().code() != 0) {
                advance();
                continue;
            }
            DxfEntity entity = entity();
            boolean isWhole = followers(entity);
            if (next.isEmpty()) {
                // what the file's end cut off is not taken for a whole entity
                throw new EOFException();
            }
            if (isWhole) {
                visitor.entity(entity);
            } else {
                visitor.damage(entity.line(), "dxf.entity-large", entity.type());
            }
        }
    }

    /// Takes what belongs to `entity`; false when that is too much to hold.
    private boolean followers(DxfEntity entity) throws IOException {
        boolean hasFollowers = entity.type().equals("POLYLINE")
                || entity.type().equals("INSERT") && entity.whole(66) == 1;
        int room = PAIRS_MAX;
        while (hasFollowers && next.isPresent() && (isAt(0, "VERTEX") || isAt(0, "ATTRIB"))) {
            DxfEntity follower = entity();
            room -= follower.pairs().size();
            if (room > 0) {
                entity.followers().add(follower);
            }
        }
        if (hasFollowers && isAt(0, "SEQEND")) {
            entity();
        }
        return room > 0;
    }

    private DxfEntity entity() throws IOException {
        DxfPair start = next.orElseThrow(EOFException::new);
        List<DxfPair> own = new ArrayList<>();
        boolean isWhole = true;
        advance();
        while (next.isPresent() && next.get().code() != 0) {
            if (own.size() < PAIRS_MAX) {
                own.add(next.get());
            } else {
                isWhole = false;
            }
            advance();
        }
        if (!isWhole) {
            visitor.damage(start.line(), "dxf.entity-large", start.value().strip());
            return new DxfEntity("", start.line(), List.of(), new ArrayList<>());
        }
        return new DxfEntity(start.value().strip(), start.line(), own, new ArrayList<>());
    }
}
