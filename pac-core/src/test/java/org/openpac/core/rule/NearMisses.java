package org.openpac.core.rule;

import static org.openpac.core.rule.SoundPlanChanges.TEAM;
import static org.openpac.core.rule.SoundPlanChanges.language;
import static org.openpac.core.rule.SoundPlanChanges.margin;
import static org.openpac.core.rule.SoundPlanChanges.number;
import static org.openpac.core.rule.SoundPlanChanges.objective;
import static org.openpac.core.rule.SoundPlanChanges.percent;
import static org.openpac.core.rule.SoundPlanChanges.period;
import static org.openpac.core.rule.SoundPlanChanges.say;
import static org.openpac.core.rule.SoundPlanChanges.tactic;
import static org.openpac.core.rule.SoundPlanChanges.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.text.Format;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** For each rule, a change to any sound plan that comes as near to a breach as can be and is none. */
final class NearMisses {

    /** One change, told in both languages as the reference tells it. */
    record NearMiss(String ruleId, String english, String french, UnaryOperator<SalesActionPlan> change) {

        String text(Locale locale) {
            return Format.isFrench(locale) ? french : english;
        }

        @Override
        public String toString() {
            return ruleId + " " + english;
        }
    }

    private static final int MARGIN = 1;
    private static final Id NOWHERE = Id.of("nowhere");

    private static final List<NearMiss> ALL =
            Stream.concat(WordingNearMisses.all().stream(), rest().stream()).toList();

    private NearMisses() {}

    private static List<NearMiss> rest() {
        return List.of(
                miss(
                        "STR-01",
                        "Two ids that differ by a capital letter only.",
                        "Deux identifiants qui ne diffèrent que par une majuscule.",
                        plan -> plan.withSegments(
                                plan.segments().get(0), plan.segments().get(0).withId(Id.of("Segment")))),
                miss(
                        "STR-02",
                        "A reference to an element of the wrong type; that is for STR-03.",
                        "Un renvoi à un élément d’un autre type\u00a0: c’est l’affaire de STR-03.",
                        plan -> tactic(plan, tactic -> tactic.withKpiIds(Id.of("team")))),
                miss(
                        "STR-03",
                        "A reference to an element that is not there; that is for STR-02.",
                        "Un renvoi à un élément introuvable\u00a0: c’est l’affaire de STR-02.",
                        plan -> tactic(plan, tactic -> tactic.withKpiIds(NOWHERE))),
                statement("S-02", "• Raise our margin rate", "• Augmenter le taux de marge"),
                statement("S-03", "Raise the margin rate around Lyon", "Gagner plus de 3 points de taux de marge"),
                miss(
                        "S-07",
                        "“Improve the margin rate by 3 points” without a target beside the sentence.",
                        "«\u00a0Améliorer le taux de marge de 3 points\u00a0» sans cible à côté de l’énoncé.",
                        plan -> margin(
                                plan,
                                margin -> margin.withStatement(say(
                                                plan,
                                                "Improve the margin rate by 3 points",
                                                "Améliorer le taux de marge de 3 points"))
                                        .withTarget(Optional.empty()))),
                miss(
                        "S-10",
                        "An owner who is not among the people; that is for STR-02.",
                        "Un responsable absent de la liste des personnes\u00a0: c’est l’affaire de STR-02.",
                        plan -> margin(plan, margin -> margin.withOwnerId(NOWHERE))),
                miss(
                        "S-13",
                        "The sentence gives the change in points, the target the level.",
                        "L’énoncé donne l’évolution en points, la cible le niveau.",
                        plan -> margin(
                                plan,
                                margin -> margin.withStatement(
                                        say(plan, "Raise the margin rate by ", "Augmenter le taux de marge de ")
                                                + number(margin)
                                                + " points"))),
                miss(
                        "S-14",
                        "“Before 1 January 2027” with 31 December 2026 as due date.",
                        "«\u00a0Avant le 01/01/2027\u00a0» et une échéance au 31/12/2026.",
                        plan -> margin(
                                plan,
                                margin -> margin.withStatement(say(
                                                plan,
                                                "Raise the margin rate before ",
                                                "Augmenter le taux de marge avant le ")
                                        + Format.of(language(plan))
                                                .date(period(plan).end().plusDays(1))))),
                miss(
                        "M-01",
                        "An indicator that is not in the plan; that is for STR-02.",
                        "Un indicateur absent du plan\u00a0: c’est l’affaire de STR-02.",
                        plan -> margin(plan, margin -> margin.withKpiId(NOWHERE))),
                miss(
                        "M-02",
                        "A range to stay in, without a value.",
                        "Une fourchette à tenir, sans valeur.",
                        plan -> target(
                                plan,
                                MARGIN,
                                target -> target.withValue(Optional.empty())
                                        .withLow(Quantity.of(20, Unit.PERCENT))
                                        .withHigh(Quantity.of(30, Unit.PERCENT)))),
                miss(
                        "M-03",
                        "A baseline of zero, with its day.",
                        "Une valeur de départ nulle, avec sa date.",
                        plan -> target(
                                plan,
                                MARGIN,
                                target -> target.withBaseline(
                                        target.baseline().orElseThrow().withValue(Quantity.of(0, Unit.PERCENT))))),
                miss(
                        "M-05",
                        "A percentage on a rate that is said to be relative.",
                        "Un pourcentage sur un taux, dit relatif.",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement("")
                                        .withTarget(margin.target()
                                                .orElseThrow()
                                                .withChange(ChangeKind.RELATIVE_PERCENT)))),
                miss(
                        "M-07",
                        "A target equal to the baseline.",
                        "Une cible égale à la valeur de départ.",
                        plan -> objective(
                                plan,
                                MARGIN,
                                margin -> margin.withStatement("")
                                        .withTarget(margin.target()
                                                .orElseThrow()
                                                .withValue(Quantity.of(0, Unit.PERCENT))))),
                miss(
                        "A-08",
                        "Every tactic is over.",
                        "Toutes les tactiques sont terminées.",
                        plan -> plan.withTactics(plan.tactics().stream()
                                .map(tactic -> tactic.withStatus(TacticStatus.DONE))
                                .toList())),
                miss(
                        "R-01",
                        "A company objective without an axis that contributes to another objective.",
                        "Un objectif général sans axe qui contribue à un autre objectif.",
                        plan -> margin(
                                plan,
                                margin -> margin.withAxisId(Optional.empty())
                                        .withContributions(Contribution.builder()
                                                .objectiveId(Id.of("company-revenue"))
                                                .build()))),
                miss(
                        "T-01",
                        "A due date on the first day of the plan.",
                        "Une échéance au premier jour du plan.",
                        plan -> margin(
                                plan,
                                margin -> margin.withStatement("")
                                        .withDue(period(plan).start()))),
                miss(
                        "T-03",
                        "From the first day of the period to its last.",
                        "Du premier jour de la période au dernier.",
                        plan -> margin(
                                plan,
                                margin -> margin.withStart(period(plan).start())
                                        .withDue(period(plan).end()))),
                miss(
                        "X-01",
                        "A floor equal to the target and a stretch 0.01 point beyond it.",
                        "Un seuil égal à la cible et un «\u00a0stretch\u00a0» 0,01 point au-delà.",
                        plan -> objective(
                                plan,
                                TEAM,
                                team -> team.withFloor(LevelSpec.builder()
                                                .value(percent(team, "1"))
                                                .build())
                                        .withStretch(team.stretch()
                                                .orElseThrow()
                                                .withValue(new Quantity(
                                                        percent(team, "1")
                                                                .value()
                                                                .add(new BigDecimal("0.01")),
                                                        Unit.PERCENT))))),
                miss(
                        "X-02",
                        "A stretch of exactly 1.5 times the effort.",
                        "Un «\u00a0stretch\u00a0» d’exactement 1,5 fois l’effort.",
                        plan -> objective(
                                plan,
                                TEAM,
                                team -> team.withStretch(
                                        team.stretch().orElseThrow().withValue(percent(team, "1.5"))))),
                miss(
                        "P-04",
                        "Objectives below that bring exactly 115% of what is needed.",
                        "Des objectifs du dessous qui couvrent exactement 115\u00a0% du besoin.",
                        SoundPlanChanges::withPeopleAt115Percent));
    }

    static List<NearMiss> all() {
        return ALL;
    }

    static NearMiss miss(String ruleId, String english, String french, UnaryOperator<SalesActionPlan> change) {
        return new NearMiss(ruleId, english, french, change);
    }

    static NearMiss statement(String ruleId, String english, String french) {
        return miss(
                ruleId,
                Format.of(Locale.ENGLISH).quoted(english),
                Format.of(Locale.FRENCH).quoted(french),
                plan -> margin(plan, margin -> margin.withStatement(say(plan, english, french))));
    }
}
