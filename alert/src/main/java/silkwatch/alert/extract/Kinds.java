package silkwatch.alert.extract;

import java.util.Set;

/** Types that the rules treat alike, by their ids in {@code typology.yaml}. */
final class Kinds {
    /** Many meet. */
    static final Set<String> CONFERENCES = Set.of("summit", "ministerial");

    /** Those who lead meet or travel; there may be several of them in one article. */
    static final Set<String> GATHERINGS = Set.of("summit", "ministerial", "visit", "leader-talks");

    /** What is built and run. */
    static final Set<String> WORKS = Set.of("project-milestone", "route-milestone");

    /** Works, and what they make or carry. */
    static final Set<String> WORKS_AND_TRADE = Set.of("project-milestone", "route-milestone", "trade-flow");

    /** What a state rules, by a decree or a law. */
    static final Set<String> RULES = Set.of("export-control", "policy-tax");

    private Kinds() {}
}
