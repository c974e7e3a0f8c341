package silkwatch.alert.ledger;

import java.util.List;
import java.util.function.Predicate;
import silkwatch.alert.extract.Mention;
import silkwatch.contract.Ids;
import silkwatch.contract.Status.Stage;

/**
 * The first report of a development in; its id out: the type and a hash of what every report of it would name, so that
 * whichever report comes first gives the same id. Where two developments are alike in all of that, the later one counts on.
 */
final class Naming {
    /** Plans of such types move by less than a month: the month tells one from the next. */
    private static final int MONTHLY = 30;

    static String id(String beat, DevelopmentType type, Report report, Predicate<String> taken) {
        Mention mention = report.mention();
        String identity = String.join(
                "|",
                beat,
                type.id(),
                mention.parties().isEmpty() ? String.valueOf(mention.format()) : String.join(",", mention.parties()),
                type.subject() == DevelopmentType.Subject.MUST ? subject(mention) : "",
                period(type, report));
        String id = type.id() + "-" + Ids.sha256(identity, 8);
        for (int n = 2; taken.test(id); n++) {
            id = type.id() + "-" + Ids.sha256(identity + "|" + n, 8);
        }
        return id;
    }

    private static String subject(Mention mention) {
        List<String> minerals = mention.minerals().stream().sorted().toList();
        return minerals.isEmpty() ? "" : minerals.get(minerals.size() - 1);
    }

    private static String period(DevelopmentType type, Report report) {
        if (report.mention().next()) {
            return "after " + report.day().getYear();
        }
        if (report.date().known()) {
            String year = String.valueOf(report.date().from().getYear());
            return type.recurring() && type.plan().toDays() < MONTHLY
                    ? year + "-" + report.date().from().getMonthValue()
                    : year;
        }
        return report.status().stage() == Stage.PROSPECT
                ? "to come"
                : String.valueOf(report.day().getYear());
    }

    private Naming() {}
}
