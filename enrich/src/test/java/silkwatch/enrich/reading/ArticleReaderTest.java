package silkwatch.enrich.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import silkwatch.contract.Article;
import silkwatch.contract.Json;
import silkwatch.contract.Samples;

class ArticleReaderTest {
    private final ArticleReader reader = new ArticleReader();

    @Test
    void articleIsUsable() {
        Article article = Samples.article();
        assertEquals(new Reading.Usable(article), reader.read(article.id(), bytes(Json.line(article))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | not a Article",
                "null | no value",
                "[] | not a Article",
                "{} | not a Article",
                "\"text\" | not a Article",
                "{\"id\":\"k\",\"url\":\"u\"} | not a Article",
            })
    void otherJsonIsNot(String json, String reason) {
        assertUnusable(reason, "k", bytes(json));
    }

    @Test
    void nothingIsNot() {
        assertUnusable("no value", "k", null);
        assertUnusable("not a Article", "k", new byte[0]);
        assertUnusable("not a Article", "k", new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertUnusable("not a Article", "k", bytes("[".repeat(100_000)));
    }

    static Map<String, Map<String, Object>> poisons() {
        return Map.ofEntries(
                Map.entry("the key is not the article's id", Map.of("id", "other")),
                Map.entry("neither title nor body", Map.of("title", " ", "body", "")),
                Map.entry("the record: ", Map.of("body", "a".repeat(1_200_000))),
                Map.entry("a line of more than 50000 characters in the body", Map.of("body", "a".repeat(60_000))),
                Map.entry("body: 300000 characters", Map.of("body", "word\n".repeat(60_000))),
                Map.entry("title: 5000 characters", Map.of("title", "a".repeat(5_000))),
                Map.entry("half a surrogate pair in the body at 5", Map.of("body", "text \ud83d and more")),
                Map.entry("half a surrogate pair in the title at 0", Map.of("title", "\ude00 title")),
                Map.entry("address or outlet: ", Map.of("url", "u".repeat(9_000))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void poisonIsSetAsideWithinASecond(Map.Entry<String, Map<String, Object>> poison) throws IOException {
        Article article = Samples.article();
        ObjectNode json = Json.MAPPER.valueToTree(article);
        poison.getValue().forEach((field, value) -> json.put(field, (String) value));
        byte[] value = bytes(escaped(json));
        long started = System.nanoTime();
        assertUnusable(poison.getKey(), article.id(), value);
        assertTrue(System.nanoTime() - started < 1_000_000_000L);
    }

    static Iterable<Map.Entry<String, Map<String, Object>>> cases() {
        return poisons().entrySet();
    }

    /** UTF-8 has no half pairs; JSON can escape them. */
    private static String escaped(ObjectNode json) throws IOException {
        return Json.MAPPER
                .writer()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())
                .writeValueAsString(json);
    }

    private void assertUnusable(String reason, String key, byte[] value) {
        var unusable = assertInstanceOf(Reading.Unusable.class, reader.read(key, value));
        assertTrue(unusable.reason().startsWith(reason), unusable.reason());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
