package silkwatch.ingest.page;

import java.util.Locale;

/** What the class and id words of an element say it is for. */
enum Trait {
    BODY(1 << 0),
    MAIN(1 << 1),
    FURNITURE(1 << 2),
    RELATED(1 << 3),
    COMMENT(1 << 4),
    SHARE(1 << 5),
    ADVERT(1 << 6),
    CONSENT(1 << 7),
    PAYWALL(1 << 8),
    CAPTION(1 << 9),
    BYLINE(1 << 10),
    DATE(1 << 11),
    TITLE(1 << 12),
    LEDE(1 << 13),
    TAGS(1 << 14),
    HIDDEN(1 << 15),
    CLOCK(1 << 16),
    LOGO(1 << 17),
    KICKER(1 << 18);

    final int bit;

    Trait(int bit) {
        this.bit = bit;
    }

    static Trait named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean in(int traits) {
        return (traits & bit) != 0;
    }
}
