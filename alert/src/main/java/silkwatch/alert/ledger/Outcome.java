package silkwatch.alert.ledger;

import java.util.List;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;

/**
 * What a reading changed.
 *
 * @param dossiers those to be remembered anew
 * @param developments those that are not as they were published
 * @param alerts the moves to be told, each for the first and last time
 * @param added how many mentions added something; the others only repeat
 */
public record Outcome(List<Dossier> dossiers, List<Development> developments, List<Alert> alerts, int added) {}
