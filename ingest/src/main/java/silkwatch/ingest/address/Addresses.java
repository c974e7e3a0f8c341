package silkwatch.ingest.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an address in; an http(s) address that can be asked for out, repaired as browsers repair it. */
public final class Addresses {
    private static final int LONGEST = 4_000;
    private static final Pattern SHAPE =
            Pattern.compile("(?i)(https?)://(?:([^/?#@]*)@)?(\\[[0-9a-f:.]+]|[^/?#:\\[\\]]+)(?::(\\d{0,5}))?([^?#]*)"
                    + "(\\?[^#]*)?(#.*)?");
    private static final Pattern HOST = Pattern.compile(
            "\\[[0-9A-Fa-f:.]+]|(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.?");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]");
    /** What RFC 3986 allows in a path or a query, besides letters and digits. */
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";

    /** The address; empty when the text is not http(s), has no valid host, or is absurdly long. */
    public static Optional<URI> parse(String text) {
        String stripped = LINE_BREAKS.matcher(text.strip()).replaceAll("");
        Matcher parts = SHAPE.matcher(stripped);
        if (stripped.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String host = host(parts.group(3));
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String user = parts.group(2) == null ? "" : encode(parts.group(2)) + "@";
        String port = parts.group(4) == null || parts.group(4).isEmpty() ? "" : ":" + parts.group(4);
        String query = parts.group(6) == null ? "" : "?" + encode(parts.group(6).substring(1));
        String fragment =
                parts.group(7) == null ? "" : "#" + encode(parts.group(7).substring(1));
        String path = encode(parts.group(5).replace('\\', '/'));
        try {
            return Optional.of(new URI(
                    parts.group(1).toLowerCase(Locale.ROOT) + "://" + user + host + port + path + query + fragment));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What {@code link} means where it stands on {@code base}. */
    public static Optional<URI> resolve(URI base, String link) {
        Optional<URI> absolute = parse(link);
        if (absolute.isPresent()) {
            return absolute;
        }
        String stripped = link.strip();
        int hash = stripped.indexOf('#');
        String reference = encode(hash < 0 ? stripped : stripped.substring(0, hash));
        // java.net.URI resolves a bare query as RFC 2396 did: it loses the last part of the path.
        String whole =
                reference.startsWith("?") ? Objects.requireNonNullElse(base.getRawPath(), "") + reference : reference;
        try {
            return parse(base.resolve(whole).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(String text) {
        String ascii;
        try {
            ascii = text.startsWith("[") ? text : IDN.toASCII(text, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return "";
        }
        return HOST.matcher(ascii).matches() ? ascii.toLowerCase(Locale.ROOT) : "";
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0 || (c == '%' && isEscape(text, i))) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private Addresses() {}
}
