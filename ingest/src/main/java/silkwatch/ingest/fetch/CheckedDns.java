package silkwatch.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/** Host names in; only those of their addresses that may be connected to out. The connection uses what comes out. */
final class CheckedDns implements DnsResolver {
    private final Names names;
    private final AddressPolicy policy;

    CheckedDns(Names names, AddressPolicy policy) {
        this.names = names;
        this.policy = policy;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> safe = new ArrayList<>();
        String refusal = "no addresses";
        for (InetAddress address : names.resolve(host)) {
            Optional<String> refused = policy.refuse(address);
            if (refused.isPresent()) {
                refusal = refused.get();
            } else {
                safe.add(address);
            }
        }
        if (safe.isEmpty()) {
            throw new ForbiddenAddressException(host, refusal);
        }
        return safe.toArray(InetAddress[]::new);
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Arrays.stream(resolve(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Where names are looked up: the system's resolver, or a test's. */
    interface Names {
        Names SYSTEM = InetAddress::getAllByName;

        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** A host all of whose addresses are refused. */
    static final class ForbiddenAddressException extends UnknownHostException {
        ForbiddenAddressException(String host, String refusal) {
            super(host + ": " + refusal);
        }
    }
}
