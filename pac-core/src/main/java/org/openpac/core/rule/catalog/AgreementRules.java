package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.statement.StatedAmount;
import org.openpac.core.statement.StatedDate;
import org.openpac.core.statement.Statement;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Span;
import org.openpac.core.value.DateRange;

/** S: an objective whose sentence and figures say the same. */
public final class AgreementRules {

    /** The number in the sentence is that of the target. */
    public static final Rule<Objective> NUMBER_IS_THE_TARGET = rule("S-13", OBJECTIVES)
            .title("The number in the statement is the target’s")
            .because("Where the sentence and the target differ, the team follows one and is judged by the other.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .assesses(AgreementRules::otherNumbers)
            .at(ObjectiveShape.STATEMENT)
            .message("The statement says {stated}, the target is {target}.")
            .suggest("Correct the statement or the target.");

    /** The date in the sentence is the due date. */
    public static final Rule<Objective> DATE_IS_THE_DUE_DATE = rule("S-14", OBJECTIVES)
            .title("The date in the statement is the due date")
            .because("Where the sentence and the due date differ, everyone remembers the later one.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .when(objective -> objective.due().isPresent())
            .assesses((objective, view) -> view.statement(objective)
                    .filter(text -> !text.dates().isEmpty())
                    .map(text -> otherDates(objective, text, view)))
            .at(ObjectiveShape.STATEMENT)
            .message("The statement says {stated}, the due date is {due}.")
            .suggest("Correct the statement or the due date.");

    private AgreementRules() {}

    /** A number of the sentence that speaks of the target's figure. */
    private record Said(Span span, boolean isTarget, boolean isBaseline) {}

    private static List<Said> said(Statement statement, TargetNumbers numbers) {
        Stream<Said> amounts = statement.amounts().stream()
                .filter(numbers::isComparable)
                .map(amount -> new Said(
                        amount.span(),
                        numbers.isTarget(amount),
                        amount.role() != StatedAmount.Role.LEVEL && numbers.isBaseline(amount.value())));
        Stream<Said> durations = statement.durations().stream()
                .filter(numbers::isComparable)
                .map(duration ->
                        new Said(duration.span(), numbers.isTarget(duration), numbers.isBaseline(duration.value())));
        return Stream.concat(amounts, durations).toList();
    }

    private static Optional<List<Breach>> otherNumbers(Objective objective, PlanView view) {
        return view.statement(objective)
                .flatMap(statement -> TargetNumbers.of(objective, view.levels(objective))
                        .flatMap(numbers -> otherNumbers(statement, numbers)));
    }

    /** Empty where no number of the sentence speaks of the target's figure. */
    private static Optional<List<Breach>> otherNumbers(Statement statement, TargetNumbers numbers) {
        List<Said> said = said(statement, numbers);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (said.stream().anyMatch(Said::isTarget)) {
            return Optional.of(List.of());
        }
        return Optional.of(said.stream()
                .filter(number -> !number.isBaseline())
                .findFirst()
                .map(number -> List.of(Breach.here()
                        .words(number.span())
                        .with("stated", Arguments.quoted(number.span().of(statement.text())))
                        .with("target", numbers.shown())))
                .orElse(List.of()));
    }

    private static List<Breach> otherDates(Objective objective, Statement statement, PlanView view) {
        LocalDate due = objective.due().orElseThrow();
        DateRange period = view.plan()
                .period()
                .filter(DateRange::isOrdered)
                .orElseGet(() ->
                        new DateRange(due.withDayOfYear(1), due.withMonth(12).withDayOfMonth(31)));
        LocalDate start = objective.start().orElse(period.start());
        boolean agrees = statement.dates().stream()
                .anyMatch(date -> date.readings(period, start).contains(due)
                        || date.readings(period, period.start()).contains(due));
        if (agrees) {
            return List.of();
        }
        StatedDate first = statement.dates().get(0);
        Argument stated = Arguments.quoted(first.span().of(statement.text()));
        return List.of(Breach.here().words(first.span()).with("stated", stated).with("due", Arguments.day(due)));
    }
}
