package silkwatch.alert.extract;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.alert.expression.AmountReader;
import silkwatch.alert.expression.DateExpression;
import silkwatch.alert.expression.DateReader;
import silkwatch.alert.expression.Fold;
import silkwatch.alert.expression.Sentence;
import silkwatch.alert.expression.Sentences;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Field;
import silkwatch.contract.Slots;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;

/** An article in; its sentences with their cues, names, places, dates and amounts out. */
final class Passages {
    /** Longer bodies are read up to here: no report says its news later, and no input may hang the reader. */
    private static final int LONGEST = 40_000;

    private final DateReader dates;
    private final AmountReader amounts;
    private final Places places;

    Passages(DateReader dates, AmountReader amounts, Places places) {
        this.dates = dates;
        this.amounts = amounts;
        this.places = places;
    }

    List<Passage> read(EnrichedArticle article, Lexicon lexicon) {
        List<Passage> passages = new ArrayList<>();
        ZonedDateTime dateline = dateline(article, lexicon);
        for (Field field : Field.values()) {
            read(article, field, lexicon, dateline, passages);
        }
        return passages;
    }

    /** When and by which clock the article was published: that of the place it is dated from, else of its language. */
    private @Nullable ZonedDateTime dateline(EnrichedArticle article, Lexicon lexicon) {
        Instant published = article.article().publishedAt();
        if (published == null) {
            return null;
        }
        String opening = Fold.fold(article.article()
                .body()
                .substring(0, Math.min(40, article.article().body().length())));
        List<Phrases.Hit<Slots.Place>> hits = new ArrayList<>();
        places.phrases().find(opening, 0, opening.length(), hits::add);
        ZoneId zone = hits.isEmpty()
                ? lexicon.zone()
                : places.zones().get(hits.get(0).meaning().nation());
        return published.atZone(zone);
    }

    private void read(
            EnrichedArticle article,
            Field field,
            Lexicon lexicon,
            @Nullable ZonedDateTime published,
            List<Passage> passages) {
        String whole = article.article().text(field);
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        String folded = Fold.fold(text);
        List<Passage.Named> names = names(article.tags(), field);
        List<DateExpression> allDates = new ArrayList<>(dates.read(text, lexicon.language(), published));
        if (field == Field.BODY) {
            Dateline.strip(folded, published, names, allDates);
        }
        List<AmountExpression> allAmounts = amounts.read(text, lexicon.language());
        int name = 0;
        int date = 0;
        int amount = 0;
        int paragraph = 0;
        int seen = 0;
        for (Sentence span : Sentences.of(text)) {
            for (; seen < span.start(); seen++) {
                paragraph += seen > 0 && text.charAt(seen) == '\n' && text.charAt(seen - 1) == '\n' ? 1 : 0;
            }
            List<Phrases.Hit<Cue>> cues = new ArrayList<>();
            lexicon.phrases().find(folded, span.start(), span.end(), cues::add);
            List<Phrases.Hit<Slots.Place>> cities = new ArrayList<>();
            places.phrases().find(folded, span.start(), span.end(), cities::add);
            cities = apart(cities);
            List<Passage.Named> here = new ArrayList<>();
            for (; name < names.size() && names.get(name).start() < span.end(); name++) {
                if (names.get(name).start() >= span.start()) {
                    here.add(names.get(name));
                }
            }
            List<DateExpression> days = new ArrayList<>();
            for (; date < allDates.size() && allDates.get(date).start() < span.end(); date++) {
                if (allDates.get(date).start() >= span.start()) {
                    days.add(allDates.get(date));
                }
            }
            List<AmountExpression> sums = new ArrayList<>();
            for (; amount < allAmounts.size() && allAmounts.get(amount).start() < span.end(); amount++) {
                if (allAmounts.get(amount).start() >= span.start()) {
                    sums.add(allAmounts.get(amount));
                }
            }
            passages.add(new Passage(
                    field,
                    field == Field.TITLE ? -1 : paragraph,
                    passages.size(),
                    span.start(),
                    span.end(),
                    folded,
                    lexicon,
                    CueFilter.longest(cues),
                    here,
                    cities,
                    days,
                    sums));
        }
    }

    /** Where one place's name lies across another's, as 京都 does in 東京都, the one that begins first. */
    private static List<Phrases.Hit<Slots.Place>> apart(List<Phrases.Hit<Slots.Place>> hits) {
        List<Phrases.Hit<Slots.Place>> kept = new ArrayList<>();
        int end = 0;
        for (Phrases.Hit<Slots.Place> hit : hits.stream()
                .sorted(Comparator.<Phrases.Hit<Slots.Place>>comparingInt(Phrases.Hit::start))
                .toList()) {
            if (hit.start() >= end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    private static List<Passage.Named> names(Tags tags, Field field) {
        List<Passage.Named> names = new ArrayList<>();
        add(names, tags.nations(), Passage.Facet.NATION, field);
        add(names, tags.minerals(), Passage.Facet.MINERAL, field);
        add(names, tags.initiatives(), Passage.Facet.INITIATIVE, field);
        add(names, tags.people(), Passage.Facet.PERSON, field);
        add(names, tags.organisations(), Passage.Facet.ORGANISATION, field);
        add(names, tags.regions(), Passage.Facet.REGION, field);
        names.sort(Comparator.comparingInt(Passage.Named::start));
        return names;
    }

    private static void add(List<Passage.Named> names, List<Tag> tags, Passage.Facet facet, Field field) {
        for (Tag tag : tags) {
            for (Tag.Mention mention : tag.mentions()) {
                if (mention.field() == field) {
                    names.add(new Passage.Named(facet, tag.id(), tag.basis(), mention.start(), mention.end()));
                }
            }
        }
    }
}
