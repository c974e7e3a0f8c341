package silkwatch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar are those of the records. {@code -Dsilkwatch.schemas=write} writes them anew. */
class SchemasTest {
    private static final Path FOLDER = Path.of(
            System.getProperty("silkwatch.root", ".."), "contract/src/main/resources/silkwatch/contract/schemas");

    static Stream<Class<?>> values() {
        return new Topics("")
                .fixed().stream()
                        .<Class<?>>map(Topic::value)
                        .filter(type -> type != byte[].class)
                        .distinct();
    }

    static List<Object> samples() {
        return List.of(Samples.article(), Samples.enriched(), Samples.alert(), Samples.development());
    }

    @ParameterizedTest
    @MethodSource("values")
    void schemaInJarIsThatOfTheRecord(Class<?> type) throws IOException {
        String generated = generate(type).toPrettyString() + "\n";
        if ("write".equals(System.getProperty("silkwatch.schemas"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(type), generated);
        }
        assertEquals(Files.readString(file(type)), generated, "run mvn test -pl contract -Dsilkwatch.schemas=write");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreValid(Object sample) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(sample.getClass())));
        var errors = schema.validate(Json.line(sample), InputFormat.JSON);
        assertTrue(errors.isEmpty(), errors::toString);
    }

    static Path file(Class<?> type) {
        return FOLDER.resolve(type.getSimpleName() + ".schema.json");
    }

    private static ObjectNode generate(Class<?> type) {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE, JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.FLATTENED_ENUMS_FROM_TOSTRING);
        builder.forFields()
                .withNullableCheck(
                        field -> field.getAnnotationConsideringFieldAndGetterIfSupported(Nullable.class) != null
                                || field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
        builder.forTypesInGeneral().withCustomDefinitionProvider((target, context) -> {
            Map<Class<?>, String> formats = Map.of(Instant.class, "date-time", Duration.class, "duration");
            String format = formats.get(target.getErasedType());
            return format == null
                    ? null
                    : new com.github.victools.jsonschema.generator.CustomDefinition(
                            context.getGeneratorConfig()
                                    .createObjectNode()
                                    .put("type", "string")
                                    .put("format", format),
                            true);
        });
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(type);
        schema.put("title", type.getSimpleName());
        if (schema.has("properties")) {
            ArrayNode required = schema.putArray("required");
            schema.get("properties").fieldNames().forEachRemaining(required::add);
        }
        return schema;
    }
}
