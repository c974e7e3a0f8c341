package silkwatch.ingest.page;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * What an address is made of, without what differs between two articles of a site.
 *
 * @param shape host and path; a number is {@code #}, a slug {@code *}
 * @param isArticle whether it holds what addresses of articles hold, and those of sections hardly ever
 */
record AddressShape(String shape, boolean isArticle) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3}");
    private static final Pattern SLUG = Pattern.compile("(?:[^-_]+[-_]){3,}[^-_]+");
    /** What tells one article from the next in {@code ?id=17}. */
    private static final Pattern ID =
            Pattern.compile("(?:^|&)[a-z_]*(?:id|no|num|article|news|p|n)=\\d+", Pattern.CASE_INSENSITIVE);

    static AddressShape of(String address) {
        URI url;
        try {
            url = URI.create(address);
        } catch (IllegalArgumentException e) {
            return new AddressShape("", false);
        }
        StringBuilder shape = new StringBuilder(String.valueOf(url.getHost()));
        boolean article = false;
        for (String part : String.valueOf(url.getRawPath()).split("/")) {
            boolean slug = SLUG.matcher(part).matches() || part.contains("%");
            article |= slug || LONG_NUMBER.matcher(part).find();
            shape.append('/').append(slug ? "*" : NUMBER.matcher(part).replaceAll("#"));
        }
        String query = url.getRawQuery() == null ? "" : url.getRawQuery();
        if (!query.isEmpty()) {
            article |= ID.matcher(query).find();
            shape.append('?').append(query.replaceAll("=[^&]*", ""));
        }
        return new AddressShape(shape.toString(), article);
    }
}
