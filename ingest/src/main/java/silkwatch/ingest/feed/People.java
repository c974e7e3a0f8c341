package silkwatch.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bylines as feeds write them in; names out, the mail address only where there is no name. */
final class People {
    private static final Pattern MAIL =
            Pattern.compile("(?:mailto:)?[^\\s<>()\\[\\]\",;:]{1,64}@[^\\s<>()\\[\\]\",;:]{1,255}");
    private static final Pattern WRAPPING = Pattern.compile("^[\\s()<>\\[\\]\"',;:-]+|[\\s()<>\\[\\]\"',;:-]+$");
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private People() {}

    static @Nullable String name(@Nullable String byline) {
        if (byline == null) {
            return null;
        }
        var line = Plain.cut(byline, LONGEST);
        var mail = MAIL.matcher(line);
        if (!mail.find()) {
            var name = Plain.ofHtml(line);
            return name;
        }
        var rest = WRAPPING.matcher(line.substring(0, mail.start()) + " " + line.substring(mail.end()))
                .replaceAll("");
        return rest.isBlank() ? mail.group() : Plain.ofHtml(rest);
    }

    /** The parts of a list that is written with commas. */
    static List<@Nullable String> listed(@Nullable String written) {
        var parts = new ArrayList<@Nullable String>();
        for (var part : (written == null ? "" : Plain.cut(written, 10 * LONGEST)).split(",", MOST)) {
            parts.add(Plain.ofHtml(part));
        }
        return parts;
    }

    static List<String> distinct(List<@Nullable String> names) {
        var kept = new LinkedHashSet<String>();
        for (var name : names) {
            if (name != null && !name.isBlank() && kept.size() < MOST) {
                kept.add(Plain.cut(name, LONGEST));
            }
        }
        return new ArrayList<>(kept);
    }
}
