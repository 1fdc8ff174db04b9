package xunge.sync.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;
import xunge.domain.Sha256;

/// Reads and writes the records of this package as JSON (RFC 8259), strictly: no key twice, nothing after the end, no
/// number where text belongs. Unknown keys are passed over, so a newer partner is understood. Compact, keys in the
/// order of the record's components: equal records give equal text.
public final class Json {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER_DIGITS = 40;
    private static final int MAX_NAME = 200;

    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_DIGITS)
                            .maxNameLength(MAX_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(LogicalType.Textual, text -> text
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule("domain").addSerializer(new Sha256Writer())
                    .addDeserializer(Sha256.class, new Sha256Reader()))
            .build();

    private Json() {}

    /// The JSON text of `record`, one of this package's records.
    public static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    /// The UTF-8 bytes of the JSON text of `record`.
    public static byte[] writeBytes(Object record) {
        return write(record).getBytes(StandardCharsets.UTF_8);
    }

    /// The record of `type` that `text` spells; throws when it does not.
    public static <T> T read(String text, Class<T> type) throws MalformedException {
        try {
            return present(MAPPER.readValue(text, type));
        } catch (JacksonException e) {
            throw new MalformedException(pointer(e), e);
        }
    }

    /// The record of `type` that the UTF-8 `bytes` spell; throws when they do not.
    public static <T> T read(byte[] bytes, Class<T> type) throws MalformedException {
        try {
            return present(MAPPER.readValue(bytes, type));
        } catch (JacksonException e) {
            throw new MalformedException(pointer(e), e);
        }
    }

    private static <T> T present(@Nullable T value) throws MalformedException {
        if (value == null) {
            throw new MalformedException("", new IllegalArgumentException("null"));
        }
        return value;
    }

    private static String pointer(JacksonException problem) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : problem.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escaped(name));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static final class Sha256Writer extends StdSerializer<Sha256> {

        Sha256Writer() {
            super(Sha256.class);
        }

        @Override
        public void serialize(Sha256 value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.hex());
        }
    }

    private static final class Sha256Reader extends StdDeserializer<Sha256> {

        Sha256Reader() {
            super(Sha256.class);
        }

        @Override
        public Sha256 deserialize(JsonParser in, DeserializationContext context) {
            String hex = in.getValueAsString("");
            if (!Sha256.isHex(hex)) {
                return context.reportInputMismatch(this, "not a SHA-256");
            }
            return new Sha256(hex);
        }
    }
}
