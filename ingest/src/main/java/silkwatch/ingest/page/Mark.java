package silkwatch.ingest.page;

import org.jsoup.nodes.Element;

/** An element that says something about the page where it stands: a time, a byline, a piece of microdata. */
record Mark(Element element, Box box, int order, int traits) {
    boolean is(Trait trait) {
        return trait.in(traits);
    }
}
