package org.openpac.testkit.misses;

import static org.openpac.testkit.Changes.margin;
import static org.openpac.testkit.Changes.objective;
import static org.openpac.testkit.Changes.period;
import static org.openpac.testkit.Changes.say;
import static org.openpac.testkit.Changes.tactic;
import static org.openpac.testkit.misses.NearMiss.miss;
import static org.openpac.testkit.misses.NearMiss.statement;

import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.BuyerPersona;

/** The near misses that lie in the words of a plan. */
final class WordingNearMisses {

    private static final int REVENUE = 0;

    private WordingNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                statement("S-01", "Raise the margin", "Augmenter la marge"),
                statement("S-04", "Raise the margin rate as agreed", "Augmenter le taux de marge autant que prévu"),
                statement(
                        "S-05", "Raise the margin rate and so the profit", "Augmenter le taux de marge tel que prévu"),
                statement(
                        "S-06",
                        "Raise the margin rate in the North and the South",
                        "Augmenter le taux de marge au Nord et au Sud"),
                statement(
                        "S-09",
                        "Raise the margin rate with the 20 best customers",
                        "Augmenter le taux de marge des 20 meilleurs clients"),
                statement("S-11", "Raise the margin rate (MGR)", "Augmenter le taux de marge (TDM)"),
                statement(
                        "S-12",
                        "Raise the margin rate of customers who do not order",
                        "Augmenter le taux de marge des clients qui ne commandent plus"),
                miss(
                        "S-15",
                        "The same sentence twice, due one day apart.",
                        "Deux fois le même énoncé, à un jour d’écart.",
                        WordingNearMisses::twinsADayApart),
                miss(
                        "STR-04",
                        "“Help prospects to have their needs defined” as a tactic’s description.",
                        "«\u00a0Aider les prospects à définir leur besoin\u00a0» en description d’une tactique.",
                        plan -> tactic(
                                plan,
                                0,
                                each -> each.withDescription(say(
                                        plan,
                                        "Help prospects to have their needs defined",
                                        "Aider les prospects à définir leur besoin")))),
                statement(
                        "T-08",
                        "Raise the margin rate of long-term contracts",
                        "Augmenter le taux de marge des contrats à long terme"),
                miss(
                        "TA-09",
                        "“Get 20 prospects to try the offer” as a tactic’s title.",
                        "«\u00a0Faire essayer l’offre à 20 prospects\u00a0» en intitulé d’une tactique.",
                        plan -> tactic(
                                plan,
                                0,
                                each -> each.withTitle(say(
                                        plan,
                                        "Get 20 prospects to try the offer",
                                        "Faire essayer l’offre à 20 prospects")))),
                miss(
                        "PE-07",
                        "A persona who looks for a private health insurance.",
                        "Un persona qui cherche une mutuelle de santé.",
                        plan -> need(plan, say(plan, "A private health insurance", "Une mutuelle de santé"))),
                miss(
                        "PE-10",
                        "A company’s number of nine digits.",
                        "Un numéro SIREN de neuf chiffres.",
                        plan -> need(plan, "SIREN 732 829 320")));
    }

    private static SalesActionPlan twinsADayApart(SalesActionPlan plan) {
        String text = say(plan, "Reach the figure set by the board", "Atteindre le chiffre fixé par la direction");
        return objective(
                margin(
                        plan,
                        each -> each.withStatement(text)
                                .withDue(period(plan).end().minusDays(1))),
                REVENUE,
                revenue -> revenue.withStatement(text));
    }

    private static SalesActionPlan need(SalesActionPlan plan, String need) {
        List<BuyerPersona> personas = new ArrayList<>(plan.personas());
        personas.set(0, personas.get(0).withNeeds(need));
        return plan.withPersonas(personas);
    }
}
