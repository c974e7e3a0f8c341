package silkwatch.ingest.page;

/** A line in; whether all it tells is who wrote the article and when out. */
final class Imprint {
    private static final int LONGEST = 120;

    private final DateWords words;
    private final Bylines bylines;

    Imprint(DateWords words, Bylines bylines) {
        this.words = words;
        this.bylines = bylines;
    }

    boolean is(Block block) {
        String text = block.text();
        return text.length() <= LONGEST
                && ".!?…。！？」".indexOf(text.charAt(text.length() - 1)) < 0
                && (bylines.begins(text) || !DateText.in(text, words, true).isEmpty());
    }
}
