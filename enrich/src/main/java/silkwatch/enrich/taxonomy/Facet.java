package silkwatch.enrich.taxonomy;

import java.util.Locale;

/** One kind of thing that an article can name; each has its own taxonomy file. */
public enum Facet {
    NATIONS,
    REGIONS,
    MINERALS,
    INITIATIVES,
    PEOPLE,
    ORGANISATIONS;

    /** The name that files and rules use: {@code nations}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
