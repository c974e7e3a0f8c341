package silkwatch.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Networks such as {@code 127.0.0.0/8,::1/128} in; whether an address lies in one of them out. */
public final class Networks {
    public static final Networks NONE = new Networks(List.of());
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

    private final List<Network> networks;

    private Networks(List<Network> networks) {
        this.networks = networks;
    }

    /** Networks in CIDR notation, separated by commas; blank is none. */
    public static Networks parse(String text) {
        return new Networks(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Network::parse)
                .toList());
    }

    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return networks.stream().anyMatch(network -> network.contains(bytes));
    }

    @SuppressWarnings("ArrayRecordComponent") // private, never handed out
    private record Network(byte[] prefix, int bits) {

        static Network parse(String text) {
            String[] parts = text.split("/", 2);
            if (!LITERAL.matcher(parts[0]).matches()) {
                throw new IllegalArgumentException("'" + text + "' is not a network such as 127.0.0.0/8");
            }
            try {
                byte[] prefix = InetAddress.getByName(parts[0]).getAddress();
                int bits = parts.length == 1 ? prefix.length * 8 : Integer.parseInt(parts[1]);
                if (bits < 0 || bits > prefix.length * 8) {
                    throw new IllegalArgumentException("'" + text + "' has no such prefix length");
                }
                return new Network(prefix, bits);
            } catch (UnknownHostException | NumberFormatException e) {
                throw new IllegalArgumentException("'" + text + "' is not a network such as 127.0.0.0/8", e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += 8) {
                int left = Math.min(8, bits - bit);
                int mask = 0xff << (8 - left) & 0xff;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
