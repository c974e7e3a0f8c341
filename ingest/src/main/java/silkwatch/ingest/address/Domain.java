package silkwatch.ingest.address;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address in; the registrable domain that it belongs to out. */
public final class Domain {
    private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[.*]");

    public static String of(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        if (IP.matcher(host).matches()) {
            return host;
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, false, false);
        return domain == null || domain.isEmpty() || !known(host) ? lastTwoLabels(host) : domain;
    }

    private static boolean known(String host) {
        EffectiveTldFinder.EffectiveTLD suffix = EffectiveTldFinder.getEffectiveTLD(host);
        return suffix != null;
    }

    /** Where the list has no rule, its rule is {@code *}: the last label is the suffix. */
    private static String lastTwoLabels(String host) {
        int last = host.lastIndexOf('.');
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return before < 0 ? host : host.substring(before + 1);
    }

    private Domain() {}
}
