package silkwatch.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address in; why it must not be asked out. */
public final class AddressPolicy {
    /** Everything that the IANA registries of special-purpose addresses keep from being public unicast. */
    private static final Networks SPECIAL = Networks.parse("""
            0.0.0.0/8, 10.0.0.0/8, 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 172.16.0.0/12, 192.0.0.0/24, 192.0.2.0/24,
            192.88.99.0/24, 192.168.0.0/16, 198.18.0.0/15, 198.51.100.0/24, 203.0.113.0/24, 224.0.0.0/4, 240.0.0.0/4,
            2001::/23, 2001:db8::/32, 2002::/16, 3fff::/20""");

    /** Public IPv6 is only this; loopback, unique local, link-local, multicast and the rest lie outside. */
    private static final Networks GLOBAL_V6 = Networks.parse("2000::/3");
    /** IPv6 that carries an IPv4 address: NAT64, and the compatible form. Java unwraps the mapped form itself. */
    private static final Networks EMBEDS_V4 = Networks.parse("64:ff9b::/96, ::/96");

    private static final Pattern DOTTED_QUAD =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");

    private final Networks allowed;

    /** @param allowed networks that may be asked although they are not public, such as a test's loopback */
    public AddressPolicy(Networks allowed) {
        this.allowed = allowed;
    }

    /** Why this address must not be asked, as far as it can be told without looking up its host. */
    public Optional<String> refuse(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("scheme " + scheme + " is not http(s)");
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            return Optional.of("no valid host");
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of("credentials in the address");
        }
        if (address.getPort() == 0 || address.getPort() > 65_535) {
            return Optional.of("no such port");
        }
        return refuseNumber(address.getHost());
    }

    /** Why this address must not be connected to. */
    Optional<String> refuse(InetAddress address) {
        return allowed.contains(address) || isPublic(address)
                ? Optional.empty()
                : Optional.of(address.getHostAddress() + " is not a public address");
    }

    /** Octal, decimal and shortened forms are read in different ways by different programs: a way around any check. */
    private static Optional<String> refuseNumber(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        return NUMBER.matcher(last).matches() && !DOTTED_QUAD.matcher(bare).matches()
                ? Optional.of(host + " is an ambiguous form of an IP address")
                : Optional.empty();
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return !SPECIAL.contains(address);
        }
        if (EMBEDS_V4.contains(address)) {
            return isPublic(lastFour(bytes));
        }
        return GLOBAL_V6.contains(address) && !SPECIAL.contains(address);
    }

    private static InetAddress lastFour(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
