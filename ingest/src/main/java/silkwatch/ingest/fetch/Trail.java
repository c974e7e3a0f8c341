package silkwatch.ingest.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an address led.
 *
 * @param asked the address that was asked for
 * @param hops the redirects that followed, in order
 */
public record Trail(URI asked, List<Hop> hops) {

    static Trail of(URI asked) {
        return new Trail(asked, List.of());
    }

    Trail then(URI to, boolean permanent) {
        List<Hop> longer = new ArrayList<>(hops);
        longer.add(new Hop(to, permanent));
        return new Trail(asked, List.copyOf(longer));
    }

    boolean visited(URI address) {
        return asked.equals(address) || hops.stream().anyMatch(hop -> hop.to().equals(address));
    }

    /** The address that answered. */
    public URI end() {
        return hops.isEmpty() ? asked : hops.get(hops.size() - 1).to();
    }

    public boolean moved() {
        return !hops.isEmpty();
    }

    /** Where permanent redirects alone led; empty when there were none, or others among them. */
    public Optional<URI> permanentEnd() {
        return moved() && hops.stream().allMatch(Hop::permanent) ? Optional.of(end()) : Optional.empty();
    }

    /** One redirect. */
    public record Hop(URI to, boolean permanent) {}
}
