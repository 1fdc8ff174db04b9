package xunge.exchange.pack;

/// Neutral names in the data for what is divided by rule: 示意 says that it is no real street and no real community.
final class SchematicNames {

    private SchematicNames() {}

    /// The name of street `street` of a district.
    static String street(int street) {
        return "示意街道 %03d".formatted(street);
    }

    /// The name of community `community` of street `street`.
    static String community(int street, int community) {
        return "示意社区 %03d-%03d".formatted(street, community);
    }
}
