package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;

/** S: faults of specific statements. */
final class SpecificFaults {

    private SpecificFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "S-02",
                        "/objectives/1/statement",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement(
                                        Changes.isFrench(plan) ? "Le taux de marge" : "Our margin rate"))),
                fault(
                        "S-03",
                        "/objectives/1/statement",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement(
                                        Changes.isFrench(plan)
                                                ? "Augmenter sensiblement le taux de marge"
                                                : "Increase the margin rate significantly"))),
                fault(
                        "S-07",
                        "/objectives/1/statement",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement(
                                                Changes.isFrench(plan)
                                                        ? "Améliorer le taux de marge"
                                                        : "Improve the margin rate")
                                        .withTarget(Optional.empty())),
                        "M-02"),
                fault(
                        "S-10",
                        "/objectives/1/ownerId",
                        plan -> Changes.objective(
                                plan, Changes.MARGIN, margin -> margin.withOwnerId(Optional.empty()))),
                fault(
                        "S-13",
                        "/objectives/1/statement",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement(
                                        Changes.isFrench(plan)
                                                ? "Porter le taux de marge à 77 %"
                                                : "Raise the margin rate to 77%"))),
                fault(
                        "S-14",
                        "/objectives/1/statement",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement(
                                        Changes.isFrench(plan)
                                                ? "Augmenter le taux de marge au 15/02/2020"
                                                : "Increase the margin rate by 15 February 2020"))));
    }
}
