package silkwatch.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word of a date in; the month, weekday, zone or time of day that it names out, by {@code date-words.yaml}. */
final class DateVocabulary {
    static final DateVocabulary BUNDLED = new DateVocabulary(load("date-words.yaml"));

    /** The file, as it is written. */
    record Words(
            Map<Integer, List<String>> months,
            Set<String> weekdays,
            Set<String> morning,
            Set<String> afternoon,
            Map<String, Integer> eras,
            Set<String> fillers,
            Map<String, List<String>> zones) {}

    private final Words words;
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    private DateVocabulary(Words words) {
        this.words = words;
        words.months().forEach((month, names) -> names.forEach(name -> months.putIfAbsent(name, month)));
        words.zones().forEach((zone, names) -> names.forEach(name -> zones.put(name, ZoneId.of(zone))));
    }

    @Nullable
    Integer month(String word) {
        return months.get(folded(word));
    }

    boolean isWeekday(String word) {
        return words.weekdays().contains(folded(word));
    }

    boolean isMorning(String word) {
        return words.morning().contains(folded(word));
    }

    boolean isAfternoon(String word) {
        return words.afternoon().contains(folded(word));
    }

    boolean isFiller(String word) {
        return words.fillers().contains(folded(word));
    }

    /** The year before an era's first; null when the word is no era. */
    @Nullable
    Integer era(String word) {
        return words.eras().get(word);
    }

    @Nullable
    ZoneId zone(String word) {
        var zone = zones.get(folded(word));
        if (zone != null || word.indexOf('/') < 0) {
            return zone;
        }
        try {
            return ZoneId.of(word);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Without case, accents and the full stop of an abbreviation. */
    private static String folded(String word) {
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = new StringBuilder(decomposed.length());
        decomposed
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> letters.append((char) c));
        var folded = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Words load(String file) {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (var in = DateVocabulary.class.getResourceAsStream(file)) {
            return yaml.readValue(in, Words.class);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + ":" + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
