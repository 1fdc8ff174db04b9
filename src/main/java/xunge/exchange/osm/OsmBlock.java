package xunge.exchange.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One block of elements, unpacked from the library's messages: differences summed up, numbers of words replaced by the
/// words.
final class OsmBlock {

    /// Writers put 8,000 elements into a block; a block with more than this would only fill the memory.
    static final int ELEMENTS_MAX = 1_000_000;

    /// The three kinds of elements.
    enum Kind {
        /** A point. */
        NODE,
        /** A sequence of nodes. */
        WAY,
        /** A list of members. */
        RELATION;

        /// How OpenStreetMap writes element `id` of this kind, such as `way/4711`.
        String element(long id) {
            return name().toLowerCase(Locale.ROOT) + "/" + id;
        }
    }

    /// One member of a relation.
    ///
    /// @param kind what it is
    /// @param id its number
    /// @param role what it is there for, such as `outer`
    record Member(Kind kind, long id, String role) {}

    /// Who gets the elements of a block.
    interface Visitor {

        /// A node at `lonDegrees`, `latDegrees` in WGS 84.
        default void node(long id, double lonDegrees, double latDegrees, OsmTags tags) {}

        /// A way along the nodes `refs`; the array is the receiver's own.
        default void way(long id, long[] refs, OsmTags tags) {}

        /// A relation.
        default void relation(long id, List<Member> members, OsmTags tags) {}

        /// An element that contradicts itself and was passed over.
        void broken(Kind kind, long id);
    }

    private final PrimitiveBlock block;
    private final @Nullable String[] words;

    private OsmBlock(PrimitiveBlock block) {
        this.block = block;
        words = new @Nullable String[block.getStringtable().getSCount()];
    }

    /// Which kinds of elements stand in the block `content`. Looks at the frame of the messages only.
    ///
    /// @throws InvalidProtocolBufferException when it is no block or holds more than [#ELEMENTS_MAX] elements
    static Set<Kind> kinds(byte[] content) throws InvalidProtocolBufferException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        try {
            CodedInputStream in = CodedInputStream.newInstance(content);
            int[] count = {0};
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                int field = WireFormat.getTagFieldNumber(tag);
                boolean nested = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED
                        && (field == PrimitiveBlock.PRIMITIVEGROUP_FIELD_NUMBER
                                || field == PrimitiveBlock.STRINGTABLE_FIELD_NUMBER);
                if (nested) {
                    int limit = in.pushLimit(in.readRawVarint32());
                    countFields(in, count, field == PrimitiveBlock.PRIMITIVEGROUP_FIELD_NUMBER ? kinds : Set.of());
                    in.popLimit(limit);
                } else {
                    in.skipField(tag);
                }
            }
        } catch (InvalidProtocolBufferException e) {
            throw e;
        } catch (IOException e) {
            throw new InvalidProtocolBufferException(e);
        }
        return kinds;
    }

    private static void countFields(CodedInputStream in, int[] count, Set<Kind> kinds) throws IOException {
        boolean isGroup = kinds instanceof EnumSet;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (++count[0] > ELEMENTS_MAX) {
                throw new InvalidProtocolBufferException("more than " + ELEMENTS_MAX + " elements");
            }
            if (isGroup) {
                switch (WireFormat.getTagFieldNumber(tag)) {
                    case PrimitiveGroup.NODES_FIELD_NUMBER, PrimitiveGroup.DENSE_FIELD_NUMBER -> kinds.add(Kind.NODE);
                    case PrimitiveGroup.WAYS_FIELD_NUMBER -> kinds.add(Kind.WAY);
                    case PrimitiveGroup.RELATIONS_FIELD_NUMBER -> kinds.add(Kind.RELATION);
                    default -> kinds.addAll(Set.of());
                }
            }
            in.skipField(tag);
        }
    }

    /// Gives the elements of `wanted` kinds in the block `content` to `visitor`.
    static void visit(byte[] content, Set<Kind> wanted, Visitor visitor) throws InvalidProtocolBufferException {
        OsmBlock block = new OsmBlock(PrimitiveBlock.parseFrom(content));
        for (PrimitiveGroup group : block.block.getPrimitivegroupList()) {
            if (wanted.contains(Kind.NODE)) {
                for (Node node : group.getNodesList()) {
                    visitor.node(node.getId(), block.degrees(node.getLon(), block.block.getLonOffset()),
                            block.degrees(node.getLat(), block.block.getLatOffset()),
                            block.tags(node.getKeysList(), node.getValsList()));
                }
                if (group.hasDense()) {
                    block.dense(group.getDense(), visitor);
                }
            }
            if (wanted.contains(Kind.WAY)) {
                group.getWaysList().forEach(w -> block.way(w, visitor));
            }
            if (wanted.contains(Kind.RELATION)) {
                group.getRelationsList().forEach(r -> block.relation(r, visitor));
            }
        }
    }

    private double degrees(long value, long offset) {
        return (offset + block.getGranularity() * value) / 1e9;
    }

    private void dense(DenseNodes dense, Visitor visitor) {
        int count = dense.getIdCount();
        if (dense.getLonCount() != count || dense.getLatCount() != count) {
            visitor.broken(Kind.NODE, count == 0 ? 0 : dense.getId(0));
            return;
        }
        long id = 0;
        long lon = 0;
        long lat = 0;
        int word = 0;
        for (int i = 0; i < count; i++) {
            id += dense.getId(i);
            lon += dense.getLon(i);
            lat += dense.getLat(i);
            int end = word;
            while (end < dense.getKeysValsCount() && dense.getKeysVals(end) != 0) {
                end += 2;
            }
            visitor.node(id, degrees(lon, block.getLonOffset()), degrees(lat, block.getLatOffset()),
                    denseTags(dense, word, Math.min(end, dense.getKeysValsCount())));
            word = end + 1;
        }
    }

    private OsmTags denseTags(DenseNodes dense, int from, int to) {
        OsmTags.Builder tags = new OsmTags.Builder();
        for (int i = from; i + 1 < to; i += 2) {
            tags.put(word(dense.getKeysVals(i)), word(dense.getKeysVals(i + 1)));
        }
        return tags.build();
    }

    private void way(Way way, Visitor visitor) {
        long[] refs = new long[way.getRefsCount()];
        long ref = 0;
        for (int i = 0; i < refs.length; i++) {
            ref += way.getRefs(i);
            refs[i] = ref;
        }
        visitor.way(way.getId(), refs, tags(way.getKeysList(), way.getValsList()));
    }

    private void relation(Relation relation, Visitor visitor) {
        int count = relation.getMemidsCount();
        if (relation.getTypesCount() != count || relation.getRolesSidCount() != count) {
            visitor.broken(Kind.RELATION, relation.getId());
            return;
        }
        List<Member> members = new ArrayList<>(count);
        long id = 0;
        for (int i = 0; i < count; i++) {
            id += relation.getMemids(i);
            Kind kind = switch (relation.getTypes(i)) {
                case NODE -> Kind.NODE;
                case WAY -> Kind.WAY;
                case RELATION -> Kind.RELATION;
            };
            members.add(new Member(kind, id, word(relation.getRolesSid(i))));
        }
        visitor.relation(relation.getId(), members, tags(relation.getKeysList(), relation.getValsList()));
    }

    private OsmTags tags(List<Integer> keys, List<Integer> values) {
        OsmTags.Builder tags = new OsmTags.Builder();
        for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
            tags.put(word(keys.get(i)), word(values.get(i)));
        }
        return tags.build();
    }

    /// The word of number `number`; empty when the table has no such number.
    private String word(int number) {
        if (number < 0 || number >= words.length) {
            return "";
        }
        String word = words[number];
        if (word == null) {
            ByteString bytes = block.getStringtable().getS(number);
            word = bytes.toStringUtf8();
            words[number] = word;
        }
        return word;
    }
}
