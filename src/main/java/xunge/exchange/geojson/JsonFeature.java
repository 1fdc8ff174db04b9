package xunge.exchange.geojson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads one feature, or a bare geometry, token by token: coordinates become numbers at once and never a tree.
///
/// @param geometry its geometry; null when it has none
/// @param properties its properties; values are `String`, `Long`, `Double`, `Boolean`, or null
/// @param line the line it begins in, from 1
record JsonFeature(JsonGeometry.@Nullable Parts geometry, Map<String, @Nullable Object> properties, long line) {

    /// The name under which a feature's own `id` is kept.
    static final String ID = "id";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The feature whose `{` the parser stands at; afterwards it stands at the matching `}`.
    static JsonFeature read(JsonParser parser) {
        long line = parser.currentTokenLocation().getLineNr();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        JsonGeometry.Parts geometry = null;
        String type = "";
        Object coordinates = null;
        List<JsonGeometry.Parts> members = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "type" -> type = String.valueOf(text(parser));
                case "id" -> properties.putIfAbsent(ID, scalar(parser));
                case "geometry" -> geometry = value == JsonToken.START_OBJECT ? geometry(parser) : skip(parser);
                case "coordinates" -> coordinates = coordinates(parser);
                case "geometries" -> members = members(parser);
                case "properties" -> readProperties(parser, properties);
                default -> parser.skipChildren();
            }
        }
        boolean isBare = !type.equals("Feature") && (coordinates != null || !members.isEmpty());
        return new JsonFeature(isBare ? new JsonGeometry.Parts(type, coordinates, members) : geometry, properties,
                line);
    }

    private static JsonGeometry.@Nullable Parts skip(JsonParser parser) {
        parser.skipChildren();
        return null;
    }

    private static @Nullable String text(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        parser.skipChildren();
        return null;
    }

    private static JsonGeometry.Parts geometry(JsonParser parser) {
        String type = "";
        Object coordinates = null;
        List<JsonGeometry.Parts> members = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "type" -> type = String.valueOf(text(parser));
                case "coordinates" -> coordinates = coordinates(parser);
                case "geometries" -> members = members(parser);
                default -> parser.skipChildren();
            }
        }
        return new JsonGeometry.Parts(type, coordinates, members);
    }

    private static List<JsonGeometry.Parts> members(JsonParser parser) {
        List<JsonGeometry.Parts> members = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return members;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                members.add(geometry(parser));
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }

    /// A position, or a list of what the brackets hold. The parser itself limits how deep they may nest.
    private static @Nullable Object coordinates(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return null;
        }
        List<Object> list = new ArrayList<>();
        double[] numbers = new double[3];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_ARRAY) {
                Object inner = coordinates(parser);
                list.add(inner == null ? List.of() : inner);
            } else {
                double value = token.isNumeric() ? parser.getDoubleValue() : Double.NaN;
                parser.skipChildren();
                if (count < 3) {
                    numbers[count] = value;
                }
                count++;
            }
        }
        return count < 2 ? list
                : count == 2 ? new CoordinateXY(numbers[0], numbers[1])
                        : new Coordinate(numbers[0], numbers[1], numbers[2]);
    }

    private static void readProperties(JsonParser parser, Map<String, @Nullable Object> properties) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            properties.put(name, scalar(parser));
        }
    }

    /// A value; what is a list or an object stays JSON text.
    private static @Nullable Object scalar(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_FLOAT -> (Object) parser.getDoubleValue();
            case VALUE_NUMBER_INT -> whole(parser);
            case START_ARRAY, START_OBJECT -> MAPPER.readTree(parser).toString();
            default -> null;
        };
    }

    private static Object whole(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default -> parser.getString();
        };
    }
}
