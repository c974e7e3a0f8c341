package silkwatch.alert.ledger;

import silkwatch.contract.Ids;

/** The report that opens a development in; its id out: the type, and a hash of the article and the place in it. */
final class Naming {

    static String id(String beat, DevelopmentType type, Report opener) {
        String identity =
                String.join("|", beat, type.id(), opener.byline().articleId(), String.valueOf(opener.index()));
        return type.id() + "-" + Ids.sha256(identity, 10);
    }

    private Naming() {}
}
