package silkwatch.standalone;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import silkwatch.contract.Source;
import silkwatch.contract.Trust;
import silkwatch.ingest.address.Domain;
import silkwatch.ingest.source.SourcesFile;

/** The address of an article whose source nobody names in; how far its outlet is trusted out. */
final class Outlets {
    /** Under these endings of a country governments stand: mofa.go.jp, mfa.gov.kz. */
    private static final Set<String> GOVERNMENT = Set.of("go", "gov", "gob", "gouv", "gok", "mil");

    /** They carry the texts of others: one source's trust is not that of all. */
    private static final Set<String> CARRIERS = Set.of("yahoo.co.jp");

    private final Map<String, Trust> byDomain = new HashMap<>();

    /** Those of the shipped sources. */
    static Outlets shipped() {
        Outlets outlets = new Outlets();
        for (Source source : SourcesFile.shipped()) {
            String domain = Domain.of(source.url());
            if (CARRIERS.contains(domain)) {
                continue;
            }
            outlets.byDomain.merge(domain, source.trust(), (one, other) -> one == other ? one : Trust.PRESS);
        }
        return outlets;
    }

    /** What the shipped sources say of its domain; else a government's is official, and any other press. */
    Trust trust(URI article) {
        Trust known = byDomain.get(Domain.of(article));
        return known != null ? known : isGovernment(article.getHost()) ? Trust.OFFICIAL : Trust.PRESS;
    }

    private static boolean isGovernment(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        return labels.length > 2
                && labels[labels.length - 1].length() == 2
                && GOVERNMENT.contains(labels[labels.length - 2]);
    }
}
