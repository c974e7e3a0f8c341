package silkwatch.enrich.tag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import silkwatch.contract.Article;
import silkwatch.contract.Ids;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;
import silkwatch.contract.Trust;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.tag.TaxonomyCheck.Finding;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Name;
import silkwatch.enrich.taxonomy.Rule;
import silkwatch.enrich.taxonomy.Taxonomy;
import silkwatch.enrich.taxonomy.TrapCase;

/** A taxonomy in; its cases that fail, and its rules that no case tries both ways, out. */
final class TrapRun {
    private static final String ADDRESS = "https://cases.example/case";
    private final Taxonomy taxonomy;
    private final TaxonomyTagger tagger;
    private final BeatJudge judge;
    private final Set<Rule> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Rule> failed = Collections.newSetFromMap(new IdentityHashMap<>());

    TrapRun(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        tagger = new TaxonomyTagger(taxonomy);
        judge = new BeatJudge(taxonomy);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (TrapCase trap : taxonomy.traps()) {
            watch(trap);
            for (String wrong : wrong(trap)) {
                findings.add(new Finding(trap.place(), Finding.Kind.FAILED, trap.trap() + ": " + wrong));
            }
        }
        Set<Rule> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry entry : taxonomy.entries()) {
            for (Name name : entry.names()) {
                Rule rule = name.rule();
                boolean untested = !held.contains(rule) || !failed.contains(rule);
                if (!rule.isNone() && untested && told.add(rule)) {
                    String missing = held.contains(rule) ? "fail" : failed.contains(rule) ? "hold" : "hold or fail";
                    findings.add(new Finding(
                            name.place(),
                            Finding.Kind.UNTESTED,
                            "no case makes the rule of '" + name.written() + "' (" + entry.id() + ") " + missing));
                }
            }
        }
        return findings;
    }

    /** What does not come out as the case says; empty when all does. */
    List<String> wrong(TrapCase trap) {
        Article article = article(trap.title(), trap.text());
        Tags tags = tagger.tag(article, trap.language());
        Set<String> ids = ids(tags);
        List<String> wrong = new ArrayList<>();
        trap.has().stream().filter(id -> !ids.contains(id)).forEach(id -> wrong.add("lacks " + id));
        trap.lacks().stream().filter(ids::contains).forEach(id -> wrong.add("has " + id));
        if (trap.topic() != null) {
            Verdict verdict = judge.judge(article, trap.language(), tags, Beat.japanCentralAsia());
            if (verdict.onTopic() != trap.topic()) {
                wrong.add(verdict.onTopic() ? "is on topic" : "is off topic: " + verdict.reason());
            }
        }
        return wrong;
    }

    private void watch(TrapCase trap) {
        FoldedText text = FoldedText.of(trap.title() + "\n\n" + trap.text());
        Choice choice = tagger.choose(text, new Layout(text), trap.language());
        choice.accepted().values().stream()
                .flatMap(List::stream)
                .forEach(hit -> held.add(hit.surface().name().rule()));
        choice.refused().forEach(hit -> failed.add(hit.surface().name().rule()));
    }

    private static Set<String> ids(Tags tags) {
        Set<String> ids = new HashSet<>();
        Stream.of(
                        with("nations", tags.nations()),
                        with("minerals", tags.minerals()),
                        with("initiatives", tags.initiatives()),
                        with("people", tags.people()),
                        with("organisations", tags.organisations()),
                        with("regions", tags.regions()))
                .flatMap(found -> found)
                .forEach(ids::add);
        return ids;
    }

    private static Stream<String> with(String facet, List<Tag> tags) {
        return tags.stream().map(tag -> facet + ":" + tag.id());
    }

    /** An article of an invented paper with this text. */
    static Article article(String title, String text) {
        return new Article(
                Ids.article(ADDRESS),
                ADDRESS,
                ADDRESS,
                "cases",
                "Cases",
                Trust.PRESS,
                title,
                null,
                text,
                null,
                List.of(),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                null,
                false);
    }
}
