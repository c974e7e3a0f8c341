package silkwatch.enrich.tag;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Tags;
import silkwatch.enrich.taxonomy.Taxonomy;

/** An article in; the tags of the taxonomy that its text supports out. Safe for use by many threads. */
public final class TaxonomyTagger implements Tagger {
    private final Lexicon lexicon;
    private final Map<String, String> labels = new HashMap<>();

    public TaxonomyTagger(Taxonomy taxonomy) {
        lexicon = new Lexicon(taxonomy);
        taxonomy.entries().forEach(entry -> labels.put(entry.facet() + ":" + entry.id(), entry.label()));
    }

    /** A tagger with the taxonomy of {@code folder}, or with the one that we ship. */
    public static TaxonomyTagger load(@Nullable Path folder) {
        return new TaxonomyTagger(Taxonomy.load(folder));
    }

    @Override
    public Tags tag(Article article, String language) {
        String title = article.title();
        FoldedText text = FoldedText.of(title + "\n\n" + article.body());
        Layout layout = new Layout(text);
        Choice choice = choose(text, layout, language);
        return new TagBuilder(text, layout, title.length(), labels).build(choice);
    }

    /** The hits that count, and the names that do not because of their rules. */
    Choice choose(FoldedText text, Layout layout, String language) {
        return Choice.of(
                Cover.visible(lexicon.find(text, language), text, layout), new Surroundings(layout, text.length()));
    }
}
