package silkwatch.alert.ledger;

import java.util.Comparator;
import java.util.List;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;
import silkwatch.contract.Trust;

/** The reports of a development in; how sure we may be of it, 0 to 1, out. */
final class Confidence {

    private static final double PLAN = 0.9;
    private static final double FURTHER_ORIGIN = 0.6;
    private static final double IN_DISPUTE = 0.8;
    private static final double MOST = 0.99;
    private static final double BACKGROUND = 0.8;

    static double in(List<Report> reports, State state) {
        boolean news = reports.stream().anyMatch(report -> report.mention().news());
        List<Report> told = reports.stream()
                .filter(report -> report.mention().news() == news)
                .toList();
        Trust best = told.stream()
                .map(report -> report.byline().trust())
                .min(Comparator.naturalOrder())
                .orElse(Trust.LOW);
        long origins =
                told.stream().map(report -> report.byline().origin()).distinct().count();
        double doubt = (1 - oneOrigin(best)) * Math.pow(FURTHER_ORIGIN, (double) Math.max(0, origins - 1));
        double sure = 1 - doubt;
        if (state.status().stage() == Stage.PROSPECT && state.status() != Status.SCHEDULED) {
            sure *= PLAN;
        }
        if (!state.conflicts().isEmpty()) {
            sure *= IN_DISPUTE;
        }
        return Math.min(MOST, Math.round(100.0 * (news ? sure : sure * BACKGROUND)) / 100.0);
    }

    private static double oneOrigin(Trust trust) {
        return switch (trust) {
            case OFFICIAL -> 0.95;
            case AGENCY -> 0.85;
            case PRESS -> 0.7;
            case LOW -> 0.2;
        };
    }

    private Confidence() {}
}
