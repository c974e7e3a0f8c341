package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwatch.contract.Field;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Facet;

/** Accepted hits in; tags with mentions in the article's own offsets out. */
final class TagBuilder {
    private final FoldedText text;
    private final Layout layout;
    private final int titleLength;
    private final Map<String, String> labels;

    /** The text is title, blank line, body. */
    TagBuilder(FoldedText text, Layout layout, int titleLength, Map<String, String> labels) {
        this.labels = labels;
        this.text = text;
        this.layout = layout;
        this.titleLength = titleLength;
    }

    Tags build(Choice choice) {
        Map<Facet, List<Hit>> hits = choice.accepted();
        Map<String, Found> nations = new LinkedHashMap<>();
        for (Hit hit : of(hits, Facet.NATIONS)) {
            add(nations, entry(hit).id(), hit, hit.surface().name().basis());
        }
        for (Facet facet : List.of(Facet.PEOPLE, Facet.ORGANISATIONS, Facet.INITIATIVES)) {
            for (Hit hit : of(hits, facet)) {
                String nation = entry(hit).nation();
                if (nation != null) {
                    add(nations, nation, hit, Tag.Basis.INFERRED);
                }
            }
        }
        for (Hit hit : of(hits, Facet.REGIONS)) {
            if (!choice.places().contains(hit)) {
                entry(hit).expands().forEach(id -> add(nations, id, hit, Tag.Basis.GROUP));
            }
        }
        return new Tags(
                tags(Facet.NATIONS, nations),
                tags(Facet.MINERALS, own(hits, Facet.MINERALS)),
                tags(Facet.INITIATIVES, own(hits, Facet.INITIATIVES)),
                tags(Facet.PEOPLE, own(hits, Facet.PEOPLE)),
                tags(Facet.ORGANISATIONS, own(hits, Facet.ORGANISATIONS)),
                tags(Facet.REGIONS, own(hits, Facet.REGIONS)));
    }

    private static List<Hit> of(Map<Facet, List<Hit>> hits, Facet facet) {
        return hits.getOrDefault(facet, List.of());
    }

    /** The tags of a facet; a group word names the members of a region and not the region. */
    private Map<String, Found> own(Map<Facet, List<Hit>> hits, Facet facet) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Hit hit : of(hits, facet)) {
            Tag.Basis basis = hit.surface().name().basis();
            if (facet != Facet.REGIONS || basis != Tag.Basis.GROUP) {
                add(found, entry(hit).id(), hit, basis);
            }
        }
        return found;
    }

    private static Entry entry(Hit hit) {
        Entry entry = hit.surface().entry();
        if (entry == null) {
            throw new IllegalStateException(
                    "a tag without an entry: " + hit.surface().name().written());
        }
        return entry;
    }

    private static void add(Map<String, Found> found, String id, Hit hit, Tag.Basis basis) {
        found.computeIfAbsent(id, Found::new).add(hit, basis);
    }

    private List<Tag> tags(Facet facet, Map<String, Found> found) {
        Prominence prominence =
                new Prominence(layout, found.values().stream().map(Found::hits).toList());
        return found.values().stream()
                .sorted(Comparator.comparingInt(Found::first))
                .map(one -> new Tag(
                        one.id,
                        labels.getOrDefault(facet + ":" + one.id, one.id),
                        one.basis,
                        prominence.isMain(one.hits()),
                        one.hits().stream().map(this::mention).toList()))
                .toList();
    }

    private Tag.Mention mention(Hit hit) {
        int start = text.start(hit.start());
        int end = text.end(hit.end() - 1);
        String original = text.original().substring(start, end);
        int body = titleLength + 2;
        return start < titleLength
                ? new Tag.Mention(Field.TITLE, start, Math.min(end, titleLength), original)
                : new Tag.Mention(Field.BODY, start - body, end - body, original);
    }

    /** What one id was found by; hits of a weaker basis count only where there is no surer one. */
    private static final class Found {
        private final String id;
        private final List<Hit> sure = new ArrayList<>();
        private final List<Hit> group = new ArrayList<>();
        private Tag.Basis basis = Tag.Basis.GROUP;

        Found(String id) {
            this.id = id;
        }

        void add(Hit hit, Tag.Basis how) {
            basis = how.compareTo(basis) < 0 ? how : basis;
            (how == Tag.Basis.GROUP ? group : sure).add(hit);
        }

        List<Hit> hits() {
            List<Hit> hits = new ArrayList<>(sure.isEmpty() ? group : sure);
            hits.sort(Comparator.comparingInt(Hit::start));
            return distinct(hits);
        }

        int first() {
            return hits().get(0).start();
        }

        private static List<Hit> distinct(Collection<Hit> hits) {
            List<Hit> distinct = new ArrayList<>();
            int end = -1;
            for (Hit hit : hits) {
                if (hit.start() >= end) {
                    distinct.add(hit);
                    end = hit.end();
                }
            }
            return distinct;
        }
    }
}
