package org.openpac.testkit;

import static org.openpac.testkit.Changes.objective;
import static org.openpac.testkit.Changes.say;
import static org.openpac.testkit.Fault.fault;

import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.BuyerPersona;

/** The faults that lie in the words of a plan. */
final class WordingFaults {

    private static final int REVENUE = 0;
    private static final int MARGIN = 1;

    private WordingFaults() {}

    static List<Fault> all() {
        return List.of(
                statement("S-01", "", ""),
                statement("S-04", "Increase the margin rate if possible", "Augmenter si possible le taux de marge"),
                statement(
                        "S-05",
                        "Increase the margin rate of the shops, the web, etc.",
                        "Augmenter le taux de marge des boutiques, du web, etc."),
                statement(
                        "S-06",
                        "Increase the margin rate and reduce the costs",
                        "Augmenter le taux de marge et réduire les coûts"),
                statement("S-09", "Obtain an excellent margin rate", "Obtenir un excellent taux de marge"),
                statement("S-11", "Increase the margin rate of the KZT", "Augmenter le taux de marge du KZT"),
                statement("S-12", "Do not lower the margin rate", "Ne pas baisser le taux de marge"),
                fault("S-15", "/objectives/6/statement", WordingFaults::withTwins),
                fault(
                        "STR-04",
                        "/tactics/0/description",
                        plan -> Changes.tactic(plan, 0, each -> each.withDescription("TBD"))),
                statement("T-08", "Increase the margin rate soon", "Augmenter bientôt le taux de marge"),
                fault(
                        "TA-09",
                        "/tactics/0/title",
                        plan -> Changes.tactic(
                                plan,
                                0,
                                each -> each.withTitle(
                                        say(plan, "Think about calling prospects", "Penser à appeler les prospects")))),
                fault(
                        "PE-07",
                        "/personas/0/needs/0",
                        plan -> need(plan, say(plan, "Shops that serve Catholics", "Des boutiques pour catholiques"))),
                fault("PE-10", "/personas/0/needs/0", plan -> need(plan, "anne.martin@example.com")));
    }

    private static Fault statement(String ruleId, String english, String french) {
        return fault(
                ruleId,
                "/objectives/1/statement",
                plan -> objective(plan, MARGIN, margin -> margin.withStatement(say(plan, english, french))));
    }

    /** Both objectives of the company say the same; the finding stands at the one with the later id. */
    private static SalesActionPlan withTwins(SalesActionPlan plan) {
        String text = say(plan, "Reach the figure set by the board", "Atteindre le chiffre fixé par la direction");
        return objective(
                objective(plan, Changes.SHARE, share -> share.withStatement(text)),
                REVENUE,
                revenue -> revenue.withStatement(text));
    }

    private static SalesActionPlan need(SalesActionPlan plan, String need) {
        List<BuyerPersona> personas = new ArrayList<>(plan.personas());
        personas.set(0, personas.get(0).withNeeds(need));
        return plan.withPersonas(personas);
    }
}
