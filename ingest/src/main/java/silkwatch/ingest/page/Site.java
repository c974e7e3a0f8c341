package silkwatch.ingest.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of a site's name: as it says, and as its host has it. */
record Site(@Nullable String name, String host) {
    private static final int SHORT_NAME = 25;

    /** How much longer than its name the site may call itself: "The Courier, daily news" for "Courier". */
    private static final int LONGER = 20;

    /** Whether a title, as a {@link TitleKey}, is but the name of the site. */
    boolean isNamed(String key) {
        return key.length() >= 2
                && (key.equals(TitleKey.of(name == null ? "" : name))
                        || hostKey().equals(key)
                        || (key.length() >= 5 && hostKey().contains(key)));
    }

    /** A title without the name of the site at its end or start, and without names of sections between. */
    String cutFrom(String title) {
        for (int at = title.length() - 2; at > 0; at--) {
            if (separates(title, at)) {
                String tail = TitleParts.trimmed(title.substring(at + 1));
                String head = TitleParts.trimmed(title.substring(0, at));
                if (head.isEmpty() || tail.isEmpty()) {
                    continue;
                }
                if (isLabel(title, at, head, tail) || names(tail)) {
                    return cutSections(head, title.charAt(at));
                }
                boolean bar = "|｜".indexOf(title.charAt(at)) >= 0;
                if (isNamed(TitleKey.of(head))
                        || (title.charAt(at) != ':' && names(head))
                        || (bar && head.length() <= SHORT_NAME && tail.length() > 2 * head.length())) {
                    return tail;
                }
            }
        }
        return title;
    }

    private static String cutSections(String title, char mark) {
        int at = title.lastIndexOf(mark);
        if (at <= 0 || !separates(title, at)) {
            return title;
        }
        String tail = TitleParts.trimmed(title.substring(at + 1));
        String head = TitleParts.trimmed(title.substring(0, at));
        return !head.isEmpty() && isLabel(title, at, head, tail) ? cutSections(head, mark) : title;
    }

    /** Whether what stands behind a mark is short beside what stands before it, as the name of a section or a site is. */
    private static boolean isLabel(String title, int at, String head, String tail) {
        boolean loud = loud(title.charAt(at)) || title.startsWith("::", at - 1);
        return (loud || title.charAt(at) != ':')
                && tail.length() <= SHORT_NAME
                && head.length() > (loud ? tail.length() : 2 * tail.length());
    }

    /** The same for a printed headline, where only what surely is the name is cut, or a label behind a bar. */
    String cutNameFrom(String headline) {
        for (int at = headline.length() - 2; at > 0; at--) {
            if (separates(headline, at) && headline.charAt(at) != ':') {
                String tail = TitleParts.trimmed(headline.substring(at + 1));
                String head = TitleParts.trimmed(headline.substring(0, at));
                boolean label = "|｜".indexOf(headline.charAt(at)) >= 0
                        && tail.length() <= SHORT_NAME
                        && head.length() > tail.length();
                if (label || isNamed(TitleKey.of(tail))) {
                    return head;
                }
            }
        }
        return headline;
    }

    private static boolean separates(String title, int at) {
        char c = title.charAt(at);
        return TitleParts.SEPARATORS.indexOf(c) >= 0 && (loud(c) || title.charAt(at - 1) == ' ' || c == ':');
    }

    /** Marks that stand between a title and a name and hardly ever within a title. */
    static boolean loud(char c) {
        return "|｜_»«•·".indexOf(c) >= 0;
    }

    private boolean names(String part) {
        String key = TitleKey.of(part);
        String known = TitleKey.of(name == null ? "" : name);
        return key.length() >= 2
                && (known.contains(key)
                        || (known.length() >= 4 && key.length() <= known.length() + LONGER && key.contains(known))
                        || hostKey().contains(key));
    }

    private String hostKey() {
        String bare = host.toLowerCase(Locale.ROOT).startsWith("www.") ? host.substring(4) : host;
        return TitleKey.of(bare);
    }
}
