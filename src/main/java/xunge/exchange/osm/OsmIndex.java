package xunge.exchange.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Osmformat.HeaderBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xunge.exchange.CancelledException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.osm.OsmBlock.Kind;
import xunge.exchange.osm.OsmBlock.Member;
import xunge.exchange.osm.PbfFile.Entry;

/// What has to be known of a whole extract before its first layer can be read: where its blobs are, its areas' members,
/// and where the nodes are that wanted ways run through.
///
/// Three passes: over the frames of all blobs and the relations; over the ways; over the nodes. Only blobs that hold
/// the kind in question are unpacked. Heap, for n nodes that wanted ways use, m members of relations, w ways that are
/// members of wanted areas and r nodes along these: at most 2 n + 60 m + 100 w + 8 r bytes and one unpacked blob (below
/// 200 MB); besides, 8 n bytes outside the heap or, above [NodePlaces#HEAP_NODES], in a temporary file.
final class OsmIndex implements AutoCloseable {

    /// What the passes read altogether, in lengths of the file.
    static final int PASSES = 3;

    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final PbfFile file;
    private final List<Blob> blobs = new ArrayList<>();
    private final List<FeatureProblem> problems = new ArrayList<>();
    private final List<OsmRelation> areas = new ArrayList<>();
    private final List<OsmRelation> others = new ArrayList<>();
    private final IdSet areaWays = new IdSet();
    private final Map<String, IdSet> outlines = new HashMap<>();
    private final Members members = new Members();
    private final Map<Long, long[]> memberRefs = new HashMap<>();
    private @Nullable NodePlaces places;

    /// One blob that can be read.
    ///
    /// @param entry where it is
    /// @param kinds what is in it
    record Blob(Entry entry, Set<Kind> kinds) {}

    private OsmIndex(PbfFile file) {
        this.file = file;
    }

    /// Reads through `file`. `monitor` hears the first three of [#PASSES] + 1 parts.
    static OsmIndex of(PbfFile file, Monitor monitor) throws IOException, CancelledException {
        OsmIndex index = new OsmIndex(file);
        index.blobPass(monitor);
        IdSet nodes = new IdSet();
        index.wayPass(nodes, monitor);
        NodePlaces places = new NodePlaces(nodes, nodes.freeze());
        index.places = places;
        try {
            index.nodePass(places, monitor);
        } catch (IOException | CancelledException e) {
            places.close();
            throw e;
        }
        return index;
    }

    private void blobPass(Monitor monitor) throws IOException, CancelledException {
        Optional<Entry> next = file.next(0, problems::add);
        while (next.isPresent()) {
            Entry entry = next.get();
            progress(monitor, 0, entry.end());
            try {
                if (entry.type().equals("OSMData")) {
                    byte[] content = file.content(entry);
                    Set<Kind> kinds = OsmBlock.kinds(content);
                    if (kinds.contains(Kind.RELATION)) {
                        OsmBlock.visit(content, EnumSet.of(Kind.RELATION), new RelationVisitor());
                    }
                    blobs.add(new Blob(entry, kinds));
                } else if (entry.type().equals("OSMHeader")) {
                    header(entry);
                }
            } catch (PbfFile.BlobException e) {
                problems.add(e.at(entry.offset()));
            } catch (InvalidProtocolBufferException e) {
                problems.add(damaged(entry, e));
            }
            next = file.next(entry.end(), problems::add);
        }
    }

    private void header(Entry entry) throws IOException {
        for (String feature : HeaderBlock.parseFrom(file.content(entry)).getRequiredFeaturesList()) {
            if (!UNDERSTOOD.contains(feature)) {
                problems.add(FeatureProblem.of(new Position(Position.Kind.BYTE, entry.offset()), Outcome.KEPT,
                        "osm.feature-unknown", feature));
            }
        }
    }

    private static FeatureProblem damaged(Entry entry, InvalidProtocolBufferException e) {
        return FeatureProblem.of(new Position(Position.Kind.BYTE, entry.offset()), Outcome.SKIPPED, "osm.blob-damaged",
                String.valueOf(e.getMessage()));
    }

    private void progress(Monitor monitor, int pass, long at) throws CancelledException {
        monitor.progress(pass * file.size() + at, (PASSES + 1) * file.size());
        monitor.check();
    }

    private final class RelationVisitor implements OsmBlock.Visitor {

        @Override
        public void relation(long id, List<Member> parts, OsmTags tags) {
            OsmRelation relation = new OsmRelation(id, tags, parts);
            List<OsmLayer> takers = OsmLayer.ALL.stream().filter(l -> l.takes(Kind.RELATION, tags)).toList();
            (takers.isEmpty() ? others : areas).add(relation);
            members.name(relation);
            for (Member member : takers.isEmpty() ? List.<Member>of() : parts) {
                if (member.kind() == Kind.WAY && isSane(member.id())) {
                    areaWays.add(member.id());
                    if (!member.role().equals("inner")) {
                        takers.forEach(t -> outlines.computeIfAbsent(t.name(), n -> new IdSet()).add(member.id()));
                    }
                }
            }
        }

        @Override
        public void broken(Kind kind, long id) {
            problems.add(contradictory(kind, id));
        }
    }

    private static boolean isSane(long id) {
        return id >= 0 && id < IdSet.MAX;
    }

    static FeatureProblem contradictory(Kind kind, long id) {
        return FeatureProblem.of(new Position(Position.Kind.KEY, id), Outcome.SKIPPED, "osm.element-damaged",
                kind.element(id));
    }

    private void wayPass(IdSet nodes, Monitor monitor) throws IOException, CancelledException {
        scan(EnumSet.of(Kind.WAY), 1, monitor, new OsmBlock.Visitor() {
            @Override
            public void way(long id, long[] refs, OsmTags tags) {
                members.see(Kind.WAY, id);
                boolean isMember = areaWays.contains(id);
                if (isMember) {
                    memberRefs.put(id, refs);
                }
                if (isMember || OsmLayer.ALL.stream().anyMatch(l -> l.takes(Kind.WAY, tags))) {
                    for (long ref : refs) {
                        if (isSane(ref)) {
                            nodes.add(ref);
                        }
                    }
                }
            }

            @Override
            public void broken(Kind kind, long id) {
                problems.add(contradictory(kind, id));
            }
        });
    }

    private void nodePass(NodePlaces known, Monitor monitor) throws IOException, CancelledException {
        scan(EnumSet.of(Kind.NODE), 2, monitor, new OsmBlock.Visitor() {
            @Override
            public void node(long id, double lonDegrees, double latDegrees, OsmTags tags) {
                members.see(Kind.NODE, id);
                if (Math.abs(lonDegrees) <= 180 && Math.abs(latDegrees) <= 90) {
                    known.put(id, lonDegrees, latDegrees);
                }
            }

            @Override
            public void broken(Kind kind, long id) {
                problems.add(contradictory(kind, id));
            }
        });
    }

    /// Gives all elements of `kinds` to `visitor`. A blob that was sound in the first pass is taken to be sound still.
    void scan(Set<Kind> kinds, int pass, Monitor monitor, OsmBlock.Visitor visitor)
            throws IOException, CancelledException {
        for (Blob blob : blobs) {
            progress(monitor, pass, blob.entry().end());
            if (blob.kinds().stream().anyMatch(kinds::contains)) {
                try {
                    OsmBlock.visit(file.content(blob.entry()), kinds, visitor);
                } catch (InvalidProtocolBufferException e) {
                    FeatureProblem problem = damaged(blob.entry(), e);
                    if (!problems.contains(problem)) {
                        problems.add(problem);
                    }
                }
            }
        }
    }

    /// What is wrong with the file as a whole.
    List<FeatureProblem> problems() {
        return List.copyOf(problems);
    }

    /// The relations that some layer takes.
    List<OsmRelation> areas() {
        return areas;
    }

    /// Relations of any kind with members the file does not have, and how many of how many.
    List<String> dangling() {
        List<String> found = new ArrayList<>();
        for (List<OsmRelation> some : List.of(areas, others)) {
            for (OsmRelation relation : some) {
                long missing = members.missing(relation);
                if (missing > 0) {
                    found.add(relation.element() + " (" + missing + "/" + relation.members().size() + ")");
                }
            }
        }
        return found;
    }

    /// The nodes of member way `id`; empty when the file does not have it.
    Optional<long[]> findMember(long id) {
        return Optional.ofNullable(memberRefs.get(id));
    }

    /// True when way `id` is part of the outline of a relation in `layer`, so that it is not a feature of its own there.
    boolean isOutline(OsmLayer layer, long id) {
        IdSet ways = outlines.get(layer.name());
        return ways != null && ways.contains(id);
    }

    /// Where the nodes are.
    NodePlaces places() {
        NodePlaces known = places;
        if (known == null) {
            throw new IllegalStateException("not read through");
        }
        return known;
    }

    @Override
    public void close() {
        places().close();
    }

    /// Which members relations name, and which of them the file has. Members that are relations are not looked for:
    /// extracts leave them out by design.
    private static final class Members {
        private final IdSet namedNodes = new IdSet();
        private final IdSet namedWays = new IdSet();
        private final IdSet seenNodes = new IdSet();
        private final IdSet seenWays = new IdSet();

        void name(OsmRelation relation) {
            for (Member member : relation.members()) {
                if (isSane(member.id()) && member.kind() != Kind.RELATION) {
                    (member.kind() == Kind.WAY ? namedWays : namedNodes).add(member.id());
                }
            }
        }

        void see(Kind kind, long id) {
            IdSet named = kind == Kind.WAY ? namedWays : namedNodes;
            if (named.contains(id)) {
                (kind == Kind.WAY ? seenWays : seenNodes).add(id);
            }
        }

        long missing(OsmRelation relation) {
            return relation.members()
                    .stream()
                    .filter(m -> m.kind() != Kind.RELATION)
                    .filter(m -> !(m.kind() == Kind.WAY ? seenWays : seenNodes).contains(m.id()))
                    .count();
        }
    }
}
