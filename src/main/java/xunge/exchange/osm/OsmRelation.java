package xunge.exchange.osm;

import java.util.List;
import xunge.exchange.osm.OsmBlock.Kind;
import xunge.exchange.osm.OsmBlock.Member;

/// A relation as the file has it.
///
/// @param id its number
/// @param tags its tags
/// @param members its members
record OsmRelation(long id, OsmTags tags, List<Member> members) {

    /// Keeps the members from later change.
    OsmRelation {
        members = List.copyOf(members);
    }

    /// The numbers of the member ways, each once.
    List<Long> ways() {
        return members.stream().filter(m -> m.kind() == Kind.WAY).map(Member::id).distinct().toList();
    }

    String element() {
        return Kind.RELATION.element(id);
    }
}
