package silkwatch.ingest.page;

import java.util.regex.Pattern;

/** A heading as it is printed in; the headline in it out: no kicker, subtitle, day or name of the site. */
final class HeadingText {
    private static final Pattern LEADING_DAY = Pattern.compile("^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\s*[-–—:|/]\\s*");

    /** A line without the day before it and the site's name behind. */
    static String bare(String heading, Site site) {
        String text = heading.replace('\n', ' ');
        String bare = LEADING_DAY.matcher(text).replaceFirst("");
        return site.cutNameFrom(bare.isBlank() ? text : bare);
    }

    /** Without what elements at its start or end hold that are called a kicker or a subtitle. */
    static String withoutSmallLines(Block heading, Outline outline) {
        String text = heading.text();
        for (Mark mark : outline.marks()) {
            if (mark.order() == heading.order()
                    && mark.is(Trait.KICKER)
                    && mark.box().equals(heading.box())) {
                String line = mark.text();
                boolean first = text.startsWith(line);
                if (!line.isEmpty()
                        && 2 * line.length() < 3 * (text.length() - line.length())
                        && (first || text.endsWith(line))) {
                    text = first ? text.substring(line.length()) : text.substring(0, text.length() - line.length());
                    text = TitleParts.trimmed(text);
                }
            }
        }
        return text;
    }

    private HeadingText() {}
}
