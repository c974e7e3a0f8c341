package silkwatch.enrich.taxonomy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the editors' files say.
 *
 * @param entries the things that articles are tagged with
 * @param cues classes of words that rules refer to
 * @param masks names that hide what stands inside them: outlets, look-alikes
 * @param furniture beginnings of lines that are no part of an article's text
 * @param genres classes of words that tell what an article is about beside its countries
 * @param traps the editors' own examples, which their check runs
 * @param endings by language: what may follow a stem; the Turkic ones may follow one another
 */
public record Taxonomy(
        List<Entry> entries,
        List<WordList> cues,
        WordList masks,
        WordList furniture,
        List<WordList> genres,
        List<TrapCase> traps,
        Map<String, List<String>> endings) {
    /** Languages that names may be in; {@code any} is for names that are written the same everywhere. */
    public static final Set<String> LANGUAGES =
            Set.of("en", "ja", "ru", "zh", "kk", "uz", "ky", "tg", "tk", "tr", "any");

    public Taxonomy {
        entries = List.copyOf(entries);
        cues = List.copyOf(cues);
        genres = List.copyOf(genres);
        traps = List.copyOf(traps);
        endings = Map.copyOf(endings);
    }

    /**
     * The taxonomy that we ship, each file replaced by the one of that name in {@code folder} where there is one.
     *
     * @throws TaxonomyException naming file and line of the first bad entry
     */
    public static Taxonomy load(@Nullable Path folder) {
        return new TaxonomyReader(folder).read();
    }
}
