package silkwatch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
    static List<Object> records() {
        return List.of(Samples.article(), Samples.enriched(), Samples.alert(), Samples.development());
    }

    @ParameterizedTest
    @MethodSource("records")
    <V> void readsWhatItWrites(V value) {
        @SuppressWarnings("unchecked")
        var serde = Json.serde((Class<V>) value.getClass());
        byte[] bytes = serde.serializer().serialize("t", value);
        assertEquals(value, serde.deserializer().deserialize("t", bytes));
    }

    @Test
    void enrichedArticleIsFlat() throws Exception {
        JsonNode json = Json.MAPPER.readTree(Json.line(Samples.enriched()));
        assertEquals(Samples.TITLE, json.get("title").asText());
        assertEquals("2026-03-02T06:00:00Z", json.get("publishedAt").asText());
        assertEquals("explicit", json.at("/tags/nations/0/basis").asText());
        assertNull(json.get("article"));
    }

    @Test
    void readersIgnoreFieldsTheyDoNotKnow() {
        String json = Json.line(Samples.article()).replaceFirst("\\{", "{\"later\":1,");
        assertEquals(
                Samples.article(),
                Json.serde(Article.class).deserializer().deserialize("t", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void unreadableBytesNameTheRecord() {
        var deserializer = Json.serde(Article.class).deserializer();
        var e = assertThrows(SerializationException.class, () -> deserializer.deserialize("t", new byte[] {'{'}));
        assertTrue(e.getMessage().startsWith("not a Article"), e.getMessage());
    }
}
