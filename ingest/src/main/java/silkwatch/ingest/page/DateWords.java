package silkwatch.ingest.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of dates, as {@code dates.yaml} has them. */
final class DateWords {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> monthStems = new HashMap<>();
    private final Map<String, Integer> zones = new HashMap<>();
    private final Map<String, ZoneId> homes = new HashMap<>();
    private final Set<String> morning = new HashSet<>();
    private final Set<String> afternoon = new HashSet<>();
    private final List<String> updates = new ArrayList<>();
    private final Map<String, List<String>> metas = new HashMap<>();

    static DateWords bundled() {
        return new DateWords(DataFile.read("dates.yaml"));
    }

    private DateWords(Map<String, List<String>> lists) {
        lists.forEach((heading, words) -> {
            if (heading.startsWith("zone")) {
                words.forEach(word -> zones.put(word, Integer.parseInt(heading.substring("zone".length()))));
            } else if (heading.startsWith("home")) {
                words.forEach(word -> homes.put(word, ZoneId.of(heading.substring("home ".length()))));
            } else {
                switch (heading) {
                    case "morning" -> morning.addAll(words);
                    case "afternoon" -> afternoon.addAll(words);
                    case "updates" -> updates.addAll(words);
                    case "published-metas", "modified-metas" -> metas.put(heading, words);
                    default -> words.forEach(word -> month(word, Integer.parseInt(heading)));
                }
            }
        });
    }

    private void month(String word, int month) {
        if (word.endsWith("*")) {
            monthStems.put(word.substring(0, word.length() - 1), month);
        } else {
            months.put(word, month);
        }
    }

    /** 1 to 12, or 0 when the word, in lower case, is no month. */
    int month(String word) {
        Integer month = months.get(word);
        for (int end = word.length(); month == null && end >= 3 && end >= word.length() - 5; end--) {
            month = monthStems.get(word.substring(0, end));
        }
        return month == null ? 0 : month;
    }

    /** Minutes east of Greenwich; null when the word is no zone. */
    @Nullable
    Integer zone(String word) {
        return zones.get(word);
    }

    /** The clock that a page of this host and language prints; null when no one is sure. */
    @Nullable
    ZoneId home(String host, @Nullable String language) {
        ZoneId home = homes.get(host.substring(Math.max(0, host.lastIndexOf('.'))));
        return home == null && language != null ? homes.get(language.split("-", 2)[0]) : home;
    }

    boolean morning(String word) {
        return morning.contains(word);
    }

    boolean afternoon(String word) {
        return afternoon.contains(word);
    }

    /** Whether a text, besides its date, speaks of an update. */
    boolean saysUpdate(String text) {
        String lower = text.length() > 200 ? "" : text.toLowerCase(Locale.ROOT);
        return updates.stream().anyMatch(lower::contains);
    }

    /** Whether the words beside one of several dates say that it is of an update: those before it, or those that it is followed by. */
    boolean saysUpdate(DateText.Said date) {
        boolean before = saysUpdate(date.before()) && !begins(date.before());
        return before || begins(date.after());
    }

    /** Whether a text is a word of update that is set right behind the date before it, as in 1月7日更新. */
    private boolean begins(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return updates.stream().anyMatch(word -> lower.startsWith(word) && !lower.startsWith(":", word.length()));
    }

    /** The names of meta elements with such dates, best first. */
    List<String> metas(String heading) {
        return metas.getOrDefault(heading, List.of());
    }
}
