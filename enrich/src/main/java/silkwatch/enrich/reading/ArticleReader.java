package silkwatch.enrich.reading;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Json;
import silkwatch.enrich.reading.Reading.Unusable;
import silkwatch.enrich.reading.Reading.Usable;

/** The bytes of a record in; an article that no later step can choke on, or the reason why it is none, out. */
public final class ArticleReader {
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_TITLE = 2_000;
    private static final int MOST_SUMMARY = 20_000;
    private static final int MOST_BODY = 200_000;
    private static final int MOST_LINE = 50_000;
    private static final int MOST_AUTHORS = 200;

    private final Deserializer<Article> deserializer = Json.serde(Article.class).deserializer();

    /** @param key the record's key, which is the article's id */
    public Reading read(@Nullable String key, byte @Nullable [] value) {
        if (value == null) {
            return new Unusable("no value");
        }
        if (value.length > MOST_BYTES) {
            return tooLong("the record", value.length, MOST_BYTES, "bytes");
        }
        try {
            return judge(key, deserializer.deserialize("", value));
        } catch (SerializationException e) {
            return new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private static Reading judge(@Nullable String key, @Nullable Article article) {
        if (article == null) {
            return new Unusable("no value");
        }
        if (!article.id().equals(key)) {
            return new Unusable("the key is not the article's id " + shown(article.id()));
        }
        if (article.title().isBlank() && article.body().isBlank()) {
            return new Unusable("neither title nor body");
        }
        if (article.authors().size() > MOST_AUTHORS) {
            return tooLong("authors", article.authors().size(), MOST_AUTHORS, "names");
        }
        String fault = fault("title", article.title(), MOST_TITLE);
        fault = fault == null ? fault("summary", article.summary(), MOST_SUMMARY) : fault;
        fault = fault == null ? fault("body", article.body(), MOST_BODY) : fault;
        for (String name : new String[] {article.url(), article.canonicalUrl(), article.sourceId(), article.outlet()}) {
            fault = fault == null ? fault("address or outlet", name, MOST_TITLE) : fault;
        }
        for (String author : article.authors()) {
            fault = fault == null ? fault("author", author, MOST_TITLE) : fault;
        }
        return fault == null ? new Usable(article) : new Unusable(fault);
    }

    private static @Nullable String fault(String field, @Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        if (text.length() > most) {
            return tooLong(field, text.length(), most, "characters").reason();
        }
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '\n' ? 0 : line + 1;
            if (line > MOST_LINE) {
                return "a line of more than " + MOST_LINE + " characters in the " + field;
            }
            if (Character.isSurrogate(c)) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return "half a surrogate pair in the " + field + " at " + i;
                }
                i++;
            }
        }
        return null;
    }

    private static Unusable tooLong(String what, int is, int most, String unit) {
        return new Unusable(what + ": " + is + " " + unit + ", at most " + most + " are read");
    }

    private static String shown(String id) {
        return id.length() <= 64 ? id : id.substring(0, 64) + "...";
    }
}
