package silkwatch.alert.ledger;

import silkwatch.contract.Ids;

/**
 * The report that opens a development in; its id out: the type, and a hash of what was said first, of whom and on which
 * day. Addresses do not count: the same articles from a file and over HTTP give the same names.
 */
final class Naming {

    static String id(String beat, DevelopmentType type, Report opener) {
        String identity = String.join(
                "|",
                beat,
                type.id(),
                opener.day().toString(),
                String.join(",", opener.mention().parties()),
                String.valueOf(opener.index()),
                opener.mention().evidence().get(0).quote());
        return type.id() + "-" + Ids.sha256(identity, 10);
    }

    private Naming() {}
}
