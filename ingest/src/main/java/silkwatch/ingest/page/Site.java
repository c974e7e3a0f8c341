package silkwatch.ingest.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of a site's name: as it says, and as its host has it. */
record Site(@Nullable String name, String host) {
    private static final int SHORT_NAME = 25;

    /** Whether a title, as a {@link TitleKey}, is but the name of the site. */
    boolean isNamed(String key) {
        return key.length() >= 2
                && (key.equals(TitleKey.of(name == null ? "" : name))
                        || hostKey().equals(key)
                        || (key.length() >= 5 && hostKey().contains(key)));
    }

    /** A title without the name of the site at its end or start. */
    String cutFrom(String title) {
        for (int at = title.length() - 2; at > 0; at--) {
            if (separates(title, at)) {
                String tail = TitleParts.trimmed(title.substring(at + 1));
                String head = TitleParts.trimmed(title.substring(0, at));
                if (names(tail)
                        || (loud(title.charAt(at)) && tail.length() <= SHORT_NAME && head.length() > tail.length())) {
                    return head;
                }
                if (names(head)) {
                    return tail;
                }
            }
        }
        return title;
    }

    /** The same for a printed headline, where only what surely is the name is cut. */
    String cutNameFrom(String headline) {
        for (int at = headline.length() - 2; at > 0; at--) {
            String tail = TitleParts.trimmed(headline.substring(at + 1));
            if (separates(headline, at) && headline.charAt(at) != ':' && isNamed(TitleKey.of(tail))) {
                return TitleParts.trimmed(headline.substring(0, at));
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
                        || (known.length() >= 4 && key.contains(known))
                        || hostKey().contains(key));
    }

    private String hostKey() {
        String bare = host.toLowerCase(Locale.ROOT).startsWith("www.") ? host.substring(4) : host;
        return TitleKey.of(bare);
    }
}
