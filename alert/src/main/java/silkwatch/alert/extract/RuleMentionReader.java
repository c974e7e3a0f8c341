package silkwatch.alert.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountReader;
import silkwatch.alert.expression.DateReader;
import silkwatch.contract.EnrichedArticle;

/** An enriched article in; the developments that its sentences speak of out, by the rules of its language. */
public final class RuleMentionReader implements MentionReader {
    private static final Set<String> LANGUAGES = Set.of("en", "ja", "ru", "zh", "kk", "uz", "ky", "tg", "tk", "tr");

    private final Typology typology = Typology.load();
    private final Formats formats = Formats.load();
    private final Known known = Known.load();
    private final Passages passages = new Passages(new DateReader(), new AmountReader(), Places.load());
    private final Map<String, Lexicon> lexicons = new HashMap<>();

    /** Reads all lexicons now: a mistake in one is to stop the start, not the reading of every article in its language. */
    public RuleMentionReader() {
        LANGUAGES.forEach(language -> lexicons.put(language, Lexicon.load(language, typology)));
    }

    @Override
    public List<Mention> read(EnrichedArticle article) {
        return Merging.merge(drafts(article));
    }

    /** Every claim with its slots and verdict, before those of one development are made one. */
    List<Reading.Draft> drafts(EnrichedArticle article) {
        Lexicon lexicon = lexicon(article.article().language());
        if (lexicon == null) {
            return List.of();
        }
        List<Passage> read = passages.read(article, lexicon);
        var pairing = new Pairing(typology);
        List<Claim> claims = new ArrayList<>();
        read.forEach(passage -> Listing.parts(passage, typology).forEach(part -> claims.addAll(pairing.claims(part))));
        return new Reading(typology, formats, known, article, today(article, lexicon), read, claims).drafts();
    }

    private static @Nullable LocalDate today(EnrichedArticle article, Lexicon lexicon) {
        Instant published = article.article().publishedAt();
        return published == null ? null : published.atZone(lexicon.zone()).toLocalDate();
    }

    private @Nullable Lexicon lexicon(@Nullable String language) {
        if (language == null) {
            return null;
        }
        int dash = language.indexOf('-');
        String primary = dash < 0 ? language : language.substring(0, dash);
        return lexicons.get(primary);
    }
}
