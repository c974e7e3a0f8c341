package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Developments that were taken back and those that were opened in their place in; each name and what was told under it in
 * the hands of the right one out. A name follows from the report that opened the development; what was told goes where its
 * reports are now.
 */
final class Succession {
    private final Register register;
    private final String beat;
    private final List<Entry> gone = new ArrayList<>();
    private final Set<Entry> heirs = new LinkedHashSet<>();

    Succession(Register register, String beat) {
        this.register = register;
        this.beat = beat;
    }

    /**
     * Settles who is who.
     *
     * @param old those that were taken back
     * @param opened those that were opened since; some may have been there before
     * @param homes where the reports are now
     */
    void settle(List<Entry> old, List<Entry> opened, List<Step.Home> homes) {
        Map<String, Entry> named = new HashMap<>();
        for (Entry entry : opened) {
            entry.name(Naming.id(beat, entry.type(), entry.opener()));
            named.put(entry.id(), entry);
        }
        Map<String, List<Step.Home>> byArticle = new HashMap<>();
        for (Step.Home home : homes) {
            byArticle
                    .computeIfAbsent(home.report().byline().articleId(), id -> new ArrayList<>())
                    .add(home);
        }
        for (Entry before : old) {
            Entry same = named.get(before.id());
            if (same != null) {
                same.standFor(before);
            }
        }
        for (Entry before : old) {
            if (!named.containsKey(before.id())) {
                gone.add(before);
                if (before.isTold()) {
                    bequeath(before, heir(before, byArticle));
                }
            }
        }
    }

    /** To nobody where all its reports were withdrawn: it stays as it was. */
    private void bequeath(Entry before, @Nullable Entry heir) {
        if (heir == null) {
            gone.remove(before);
            register.enter(before);
        } else {
            heir.inherit(before);
            heirs.add(heir);
        }
    }

    /** Those that were given what was told of another. */
    Set<Entry> heirs() {
        return heirs;
    }

    /** Those whose name is in use no longer. */
    List<Entry> gone() {
        return gone;
    }

    /** Where the reports of a development are now, its first one before the others. */
    private static @Nullable Entry heir(Entry before, Map<String, List<Step.Home>> byArticle) {
        Entry akin = null;
        for (Report report : before.reports()) {
            for (Step.Home home : byArticle.getOrDefault(report.byline().articleId(), List.of())) {
                if (home.report().key().equals(report.key())) {
                    return home.entry();
                }
                // A newer text of the article says it otherwise; what it only recalls is another's.
                if (akin == null
                        && home.entry().type().equals(before.type())
                        && home.report().mention().news() == report.mention().news()) {
                    akin = home.entry();
                }
            }
        }
        return akin;
    }
}
