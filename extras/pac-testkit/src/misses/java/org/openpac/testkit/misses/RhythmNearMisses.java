package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;
import org.openpac.testkit.Changes;

/** T: near misses of dates beside other dates, and of the way in between. */
final class RhythmNearMisses {

    private RhythmNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "T-02",
                        "A start on the eve of the due date.",
                        "Un début la veille de l’échéance.",
                        plan -> Changes.margin(
                                plan, margin -> margin.withStart(margin.due().map(due -> due.minusDays(1))))),
                miss(
                        "T-04",
                        "One person’s objective of exactly six months, without an interim level.",
                        "L’objectif d’une personne, d’exactement six mois, sans étape.",
                        plan -> Changes.objective(
                                plan,
                                Changes.PERSON_CUSTOMERS,
                                person -> person.withMilestones()
                                        .withDue(Changes.period(plan)
                                                .start()
                                                .plusMonths(6)
                                                .minusDays(1)))),
                miss(
                        "T-05",
                        "Approved on the due date.",
                        "Approuvé le jour de l’échéance.",
                        plan -> plan.withApprovedOn(
                                plan.objectives().get(Changes.PROPOSALS).due())),
                miss(
                        "T-06",
                        "Due on the same day, the plan’s last.",
                        "Échéance le même jour, le dernier du plan.",
                        plan -> Changes.objective(
                                Changes.objective(
                                        plan,
                                        Changes.TEAM_CUSTOMERS,
                                        team -> team.withDue(
                                                Changes.period(plan).end())),
                                Changes.PERSON_CUSTOMERS,
                                person -> person.withDue(Changes.period(plan).end()))),
                miss(
                        "T-07",
                        "A milestone on the first day of the next quarter.",
                        "Un jalon le premier jour du trimestre suivant.",
                        plan -> Changes.margin(
                                plan,
                                margin -> margin.withMilestones(margin.milestones().stream()
                                        .map(each -> each.withDate(each.date().map(day -> day.plusDays(1))))
                                        .toList()))),
                miss(
                        "T-09",
                        "Shares that miss the whole by exactly 0.01%.",
                        "Des parts qui manquent le total d’exactement 0,01\u00a0%.",
                        plan -> Changes.objective(
                                plan,
                                Changes.COMPANY,
                                company -> company.withPhasing(new Phasing(
                                        PhasingPeriod.QUARTER,
                                        List.of(
                                                Share.of("0.2499"),
                                                Share.of("0.25"),
                                                Share.of("0.25"),
                                                Share.of("0.25")))))),
                miss(
                        "T-10",
                        "Flat, after a year whose months differ by a few per cent.",
                        "Égale, après une année dont les mois diffèrent de quelques pour cent.",
                        plan -> Changes.objective(
                                plan, Changes.COMPANY, company -> company.withPhasing(Optional.empty()))));
    }
}
