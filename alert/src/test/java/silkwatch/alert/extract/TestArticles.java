package silkwatch.alert.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwatch.alert.expression.DataFile;
import silkwatch.alert.expression.Fold;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Field;
import silkwatch.contract.Ids;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;
import silkwatch.contract.Trust;

/** A title, a body and a day in; an enriched article of an invented outlet out, tagged with the names of names.yaml. */
final class TestArticles {
    private record Name(String facet, String id) {}

    private static final Phrases<Name> NAMES = names();

    static EnrichedArticle article(String language, String day, String title, String body) {
        String url = "https://outlet.example/" + Ids.sha256(title + body, 12);
        Instant published = day.isEmpty() ? null : Instant.parse(day + "T06:00:00Z");
        Instant fetched = published == null ? Instant.parse("2026-01-01T00:00:00Z") : published;
        var article = new Article(
                Ids.article(url),
                url,
                url,
                "outlet",
                "Outlet",
                Trust.PRESS,
                title,
                null,
                body,
                language,
                List.of(),
                published,
                fetched,
                fetched,
                1,
                null,
                false);
        return new EnrichedArticle(article, List.of("japan-central-asia"), null, null, 0, true, 1, tags(title, body));
    }

    private static Tags tags(String title, String body) {
        Map<Name, List<Tag.Mention>> found = new LinkedHashMap<>();
        find(Field.TITLE, title, found);
        find(Field.BODY, body, found);
        return new Tags(
                facet("nations", found),
                facet("minerals", found),
                facet("initiatives", found),
                facet("people", found),
                facet("organisations", found),
                facet("regions", found));
    }

    private static void find(Field field, String text, Map<Name, List<Tag.Mention>> found) {
        NAMES.find(
                Fold.fold(text),
                0,
                text.length(),
                hit -> found.computeIfAbsent(hit.meaning(), name -> new ArrayList<>())
                        .add(new Tag.Mention(field, hit.start(), hit.end(), text.substring(hit.start(), hit.end()))));
    }

    private static List<Tag> facet(String facet, Map<Name, List<Tag.Mention>> found) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().facet().equals(facet))
                .map(entry ->
                        new Tag(entry.getKey().id(), entry.getKey().id(), Tag.Basis.EXPLICIT, true, entry.getValue()))
                .toList();
    }

    private static Phrases<Name> names() {
        var phrases = new Phrases<Name>();
        DataFile.read(TestArticles.class, "names.yaml")
                .forEach(line -> phrases.add(line.text(), new Name(line.key(0), line.key(1))));
        return phrases.freeze();
    }

    private TestArticles() {}
}
