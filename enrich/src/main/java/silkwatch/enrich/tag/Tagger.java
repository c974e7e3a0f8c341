package silkwatch.enrich.tag;

import silkwatch.contract.Article;
import silkwatch.contract.Tags;

/** An article in; what of the taxonomy it names out. */
public interface Tagger {

    /**
     * Tags title and body.
     *
     * @param language BCP 47 language of the text
     */
    Tags tag(Article article, String language);
}
