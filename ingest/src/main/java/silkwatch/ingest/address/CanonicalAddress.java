package silkwatch.ingest.address;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address in; the one string that stands for what it shows out. */
public final class CanonicalAddress {
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    /**
     * The address without what tracks readers, and spelt in one way.
     *
     * @param sites the feed and the site that led here; a referrer parameter that names one of them is taken away
     */
    public static String of(URI address, URI... sites) {
        URI clean = clean(address, sites);
        String path = clean.getRawPath() == null || clean.getRawPath().isEmpty() ? "/" : clean.getRawPath();
        String query = clean.getRawQuery() == null || clean.getRawQuery().isEmpty()
                ? ""
                : "?" + spell(clean.getRawQuery().replace("%20", "+"));
        return scheme(clean) + "://" + host(clean) + port(clean) + spell(withoutDots(path)) + query;
    }

    /** The address without what tracks readers, otherwise as it came. */
    static URI clean(URI address, URI... sites) {
        String query = address.getRawQuery();
        if (query == null) {
            return address;
        }
        Set<String> hosts = hosts(address, sites);
        List<String> kept = new ArrayList<>();
        List<String> parameters = Arrays.asList(query.split("&", -1));
        for (String parameter : parameters) {
            if (!tracks(parameter, hosts)) {
                kept.add(parameter);
            }
        }
        if (kept.size() == parameters.size()) {
            return address;
        }
        String whole = address.toString();
        String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        String rest = kept.isEmpty() ? "" : "?" + String.join("&", kept).replace("%20", "+");
        return URI.create(whole.substring(0, whole.indexOf('?')) + rest + fragment);
    }

    private static boolean tracks(String parameter, Set<String> hosts) {
        int equals = parameter.indexOf('=');
        String name = decode(equals < 0 ? parameter : parameter.substring(0, equals));
        return Tracking.SHIPPED.tracks(name)
                || (equals >= 0 && Tracking.SHIPPED.refers(name, decode(parameter.substring(equals + 1)), hosts));
    }

    private static Set<String> hosts(URI address, URI... sites) {
        Set<String> hosts = new HashSet<>();
        hosts.add(host(address));
        hosts.addAll(Arrays.stream(sites)
                .map(CanonicalAddress::host)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return hosts;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String scheme(URI address) {
        return Optional.ofNullable(address.getScheme()).orElse("http").toLowerCase(Locale.ROOT);
    }

    private static String host(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String port(URI address) {
        int usual = scheme(address).equals("https") ? 443 : 80;
        return address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        String normal = URI.create("http://h" + path).normalize().getRawPath();
        while (normal.startsWith("/../")) {
            normal = normal.substring(3);
        }
        return normal.equals("/..") ? "/" : normal;
    }

    /** Escapes of unreserved characters are undone, all others in capitals: RFC 3986, 6.2.2. */
    private static String spell(String text) {
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(escape -> {
            int c = Integer.parseInt(escape.group(1), 16);
            boolean unreserved = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return Matcher.quoteReplacement(
                    unreserved ? Character.toString(c) : escape.group().toUpperCase(Locale.ROOT));
        });
    }

    private CanonicalAddress() {}
}
