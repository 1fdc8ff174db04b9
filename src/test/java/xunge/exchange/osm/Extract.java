package xunge.exchange.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A small extract, written element by element.
final class Extract {

    private final List<String> words = new ArrayList<>(List.of(""));
    private final PrimitiveGroup.Builder nodes = PrimitiveGroup.newBuilder();
    private final PrimitiveGroup.Builder ways = PrimitiveGroup.newBuilder();
    private final PrimitiveGroup.Builder relations = PrimitiveGroup.newBuilder();

    private int word(String word) {
        int known = words.indexOf(word);
        if (known < 0) {
            words.add(word);
            return words.size() - 1;
        }
        return known;
    }

    Extract node(long id, double lon, double lat, String... tags) {
        Node.Builder node = Node.newBuilder().setId(id).setLon(Math.round(lon * 1e7)).setLat(Math.round(lat * 1e7));
        for (int i = 0; i < tags.length; i += 2) {
            node.addKeys(word(tags[i])).addVals(word(tags[i + 1]));
        }
        nodes.addNodes(node);
        return this;
    }

    Extract way(long id, List<Long> refs, String... tags) {
        Way.Builder way = Way.newBuilder().setId(id);
        long last = 0;
        for (long ref : refs) {
            way.addRefs(ref - last);
            last = ref;
        }
        for (int i = 0; i < tags.length; i += 2) {
            way.addKeys(word(tags[i])).addVals(word(tags[i + 1]));
        }
        ways.addWays(way);
        return this;
    }

    /// Adds a multipolygon of ways.
    Extract relation(long id, List<Long> members, String... tags) {
        Relation.Builder relation = Relation.newBuilder().setId(id);
        long last = 0;
        for (long member : members) {
            relation.addMemids(member - last).addTypes(Relation.MemberType.WAY).addRolesSid(word("outer"));
            last = member;
        }
        for (int i = 0; i < tags.length; i += 2) {
            relation.addKeys(word(tags[i])).addVals(word(tags[i + 1]));
        }
        relations.addRelations(relation);
        return this;
    }

    /// The blocks of nodes, ways and relations, uncompressed.
    List<byte[]> blocks() {
        StringTable.Builder table = StringTable.newBuilder();
        words.forEach(w -> table.addS(ByteString.copyFromUtf8(w)));
        List<byte[]> blocks = new ArrayList<>();
        for (PrimitiveGroup.Builder group : List.of(nodes, ways, relations)) {
            blocks.add(
                    PrimitiveBlock.newBuilder().setStringtable(table).addPrimitivegroup(group).build().toByteArray());
        }
        return blocks;
    }

    byte[] bytes() {
        List<Blob> blobs = blocks().stream()
                .map(b -> Blob.newBuilder().setRaw(ByteString.copyFrom(b)).build())
                .toList();
        return bytes(blobs);
    }

    static byte[] bytes(List<Blob> blobs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HeaderBlock header = HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6").build();
        write(out, "OSMHeader", Blob.newBuilder().setRaw(header.toByteString()).build());
        blobs.forEach(b -> write(out, "OSMData", b));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String type, Blob blob) {
        try {
            byte[] header = BlobHeader.newBuilder()
                    .setType(type)
                    .setDatasize(blob.getSerializedSize())
                    .build()
                    .toByteArray();
            new DataOutputStream(out).writeInt(header.length);
            out.write(header);
            blob.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(Path folder) {
        return write(folder, bytes());
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("a.osm.pbf"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
