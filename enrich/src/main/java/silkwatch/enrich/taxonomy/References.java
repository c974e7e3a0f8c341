package silkwatch.enrich.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that every id is unique and everything that is referred to exists. */
final class References {
    static void check(Taxonomy taxonomy) {
        Set<String> known = new HashSet<>();
        Map<String, Place> ids = new HashMap<>();
        for (WordList cue : taxonomy.cues()) {
            known.add(cue.id());
            unique(ids, "cues:" + cue.id(), cue.place());
        }
        for (Entry entry : taxonomy.entries()) {
            known.add(entry.facet().key() + ":" + entry.id());
            known.add(entry.facet().key() + ":*");
            unique(ids, entry.facet().key() + ":" + entry.id(), entry.place());
        }
        for (Entry entry : taxonomy.entries()) {
            if (entry.nation() != null) {
                nation(known, entry, entry.nation());
            }
            entry.expands().forEach(id -> nation(known, entry, id));
            references(known, entry.onlyPlace(), entry.id(), entry.place());
            entry.names().forEach(name -> references(known, name.rule(), name.written(), name.place()));
        }
    }

    private static void references(Set<String> known, Rule rule, String of, Place place) {
        rule.cues().forEach(all -> all.forEach(reference -> exists(known, reference, of, place)));
        rule.vetoes().forEach(reference -> exists(known, reference, of, place));
    }

    private static void exists(Set<String> known, Rule.Reference reference, String of, Place place) {
        if (!known.contains(reference.key())) {
            throw place.error("'" + of + "' refers to '" + reference.key()
                    + "', which is neither a class of cue words nor a tag");
        }
    }

    private static void nation(Set<String> known, Entry entry, String id) {
        if (!known.contains("nations:" + id)) {
            throw entry.place().error("'" + entry.id() + "' refers to the nation '" + id + "', which does not exist");
        }
    }

    private static void unique(Map<String, Place> ids, String id, Place place) {
        Place twice = ids.putIfAbsent(id, place);
        if (twice != null) {
            throw place.error("the id '" + id + "' is already used at " + twice);
        }
    }

    private References() {}
}
