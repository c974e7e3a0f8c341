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
    public Optional<Refusal> refuse(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return bad("scheme " + scheme + " is not http(s)");
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            return bad("no valid host");
        }
        if (address.getRawUserInfo() != null) {
            return bad("credentials in the address");
        }
        if (address.getPort() == 0 || address.getPort() > 65_535) {
            return bad("no such port");
        }
        return refuseHost(address.getHost());
    }

    /** Why this address must not be connected to. */
    Optional<String> refuse(InetAddress address) {
        return allowed.contains(address) || isPublic(address)
                ? Optional.empty()
                : Optional.of(address.getHostAddress() + " is not a public address");
    }

    /** Octal, decimal and shortened forms are read in different ways by different programs: a way around any check. */
    private Optional<Refusal> refuseHost(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean literal = DOTTED_QUAD.matcher(bare).matches() || bare.startsWith("[");
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches() && !literal) {
            return bad(host + " is an ambiguous form of an IP address");
        }
        return literal ? refuseLiteral(bare) : Optional.empty();
    }

    private Optional<Refusal> refuseLiteral(String literal) {
        try {
            // A literal is not looked up.
            return refuse(InetAddress.getByName(literal)).map(why -> new Refusal(Reason.FORBIDDEN_ADDRESS, why));
        } catch (UnknownHostException e) {
            return bad("no valid host");
        }
    }

    private static Optional<Refusal> bad(String detail) {
        return Optional.of(new Refusal(Reason.BAD_ADDRESS, detail));
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

    /** Why not. */
    public record Refusal(Reason reason, String detail) {}
}
