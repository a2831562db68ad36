package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.BMM;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.PROJECT_PRACTICE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Member;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlannedTactic;

/** TA: an action that says what, why, who, when, for whom and what comes of it. Actions that were given up are exempt. */
public final class TacticRules {

    /** The kind of an action belongs to its family, and one that is none of those listed has a label of its own. */
    public static final Rule<Tactic> KIND_FITS_FAMILY = rule("TA-01", TACTICS)
            .title("The kind of an action belongs to its family")
            .because("If a trade show counts as advertising, nobody learns what advertising brings.")
            .source(METHOD)
            .severity(ERROR)
            .when(tactic -> Kept.isKept(tactic) && tactic.kind().isPresent())
            .finds(TacticRules::kindFaults)
            .fix("Put the action into the family of its kind", (tactic, view) -> ofItsKind(tactic))
            .at(TacticShape.FAMILY)
            .message("The kind {kind} stands under {family}: {fault}.")
            .with("kind", (tactic, view) -> tactic.kind().orElseThrow())
            .with("family", (tactic, view) -> tactic.family())
            .suggest("Correct the family or the kind; for another kind say in a few words which.");

    /** An action carries a strategy out. */
    public static final Rule<Tactic> CARRIES_A_STRATEGY_OUT = rule("TA-02", TACTICS)
            .title("An action carries a strategy out")
            .because("Activity without direction fills the week and leaves the year empty.")
            .source(BMM)
            .severity(ERROR)
            .when(Kept::isKept)
            .requires(tactic -> !tactic.strategyIds().isEmpty())
            .fix("Tie the action to the plan’s only strategy", (tactic, view) -> tiedToOnlyStrategy(tactic, view))
            .at(TacticShape.STRATEGY_IDS)
            .message("{tactic} carries no strategy out.")
            .with("tactic", Naming.TACTIC)
            .suggest("Name the strategy, or drop the action.");

    /** Somebody answers for an action; that nobody else does as well is for HR-02 to say. */
    public static final Rule<Tactic> HAS_AN_OWNER = rule("TA-03", TACTICS)
            .title("One person answers for an action")
            .because("What three people are to do together is done by none of them.")
            .source(PROJECT_PRACTICE)
            .severity(ERROR)
            .when(Kept::isKept)
            .requires(tactic -> tactic.ownerId().isPresent())
            .fix("Make the one who is accountable for it its owner", TacticRules::ownedByTheAccountable)
            .at(TacticShape.OWNER_ID)
            .message("Nobody answers for {tactic}.")
            .with("tactic", Naming.TACTIC)
            .suggest("Name the one person who answers for it.");

    /** An action begins on a day and ends on a day. */
    public static final Rule<Tactic> HAS_DATES = rule("TA-04", TACTICS)
            .title("An action has a first and a last day")
            .because("What has no date is what we do when all else is done.")
            .source(METHOD)
            .severity(ERROR)
            .when(Kept::isKept)
            .finds(TacticRules::missingDates)
            .fix("Reckon the last day from the first and the duration", TacticRules::endingAsPlanned)
            .at(TacticShape.START)
            .message("{tactic} lacks: {missing}.")
            .with("tactic", Naming.TACTIC)
            .suggest("Set the day it begins and the day it ends.");

    /** An action aims at somebody: a segment or a persona. */
    public static final Rule<Tactic> AIMS_AT_SOMEBODY = rule("TA-05", TACTICS)
            .title("An action aims at a segment or a persona")
            .because("A message to everybody reaches nobody.")
            .source(METHOD)
            .severity(ERROR)
            .when(Kept::isKept)
            .requires(tactic ->
                    !tactic.segmentIds().isEmpty() || !tactic.personaIds().isEmpty())
            .fix(
                    "Aim at the segments of its strategies",
                    (tactic, view) -> Optional.of(Aims.ofStrategies(tactic, view))
                            .filter(segments -> !segments.isEmpty())
                            .map(tactic::withSegmentIds))
            .at(TacticShape.SEGMENT_IDS)
            .message("{tactic} aims at no segment and no persona.")
            .with("tactic", Naming.TACTIC)
            .suggest("Name the segment or the persona it is for.");

    /**
     * An action says what it is to bring: an amount of an indicator, revenue, or prospects from stage to stage. Which
     * indicators it is measured by is for KP-01 to ask.
     */
    public static final Rule<Tactic> EXPECTS_A_RESULT = rule("TA-06", TACTICS)
            .title("An action says what it is to bring")
            .because("Without a figure set before, every action will have been a success.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when(Kept::isKept)
            .requires(TacticRules::hasExpectation)
            .at(TacticShape.EXPECTED_RESULTS)
            .message("Nobody says what {tactic} is to bring.")
            .with("tactic", Naming.TACTIC)
            .suggest("Estimate by how much it moves its indicator, even roughly.");

    private TacticRules() {}

    private static List<Breach> kindFaults(Tactic tactic, PlanView view) {
        TacticKind kind = tactic.kind().orElseThrow();
        if (!tactic.family().has(kind)) {
            return List.of(Breach.here().with("fault", KindFault.OTHER_FAMILY));
        }
        boolean isUnnamed = kind == TacticKind.OTHER
                && tactic.customLabel().filter(label -> !label.isBlank()).isEmpty();
        return isUnnamed ? List.of(Breach.at(TacticShape.CUSTOM_LABEL).with("fault", KindFault.NO_LABEL)) : List.of();
    }

    /** The families have no kind in common. */
    private static Optional<Tactic> ofItsKind(Tactic tactic) {
        return tactic.kind()
                .flatMap(kind -> Stream.of(TacticFamily.values())
                        .filter(family -> family.kinds().contains(kind))
                        .findFirst())
                .map(tactic::withFamily);
    }

    private static Optional<Tactic> tiedToOnlyStrategy(Tactic tactic, PlanView view) {
        return view.plan().strategies().size() == 1
                ? Optional.of(
                        tactic.withStrategyIds(view.plan().strategies().get(0).id()))
                : Optional.empty();
    }

    private static Optional<Tactic> ownedByTheAccountable(Tactic tactic, PlanView view) {
        List<Id> accountable = view.plan().responsibilities().stream()
                .filter(assignment -> assignment.elementId().equals(tactic.id()))
                .filter(assignment -> assignment.role() == RaciRole.ACCOUNTABLE)
                .map(ResponsibilityAssignment::personId)
                .distinct()
                .filter(id -> view.index().find(id, Person.class).isPresent())
                .toList();
        return accountable.size() == 1 ? Optional.of(tactic.withOwnerId(accountable.get(0))) : Optional.empty();
    }

    private static List<Breach> missingDates(Tactic tactic, PlanView view) {
        List<Member<?, ?>> missing = new ArrayList<>();
        if (tactic.start().isEmpty()) {
            missing.add(TacticShape.START);
        }
        if (tactic.end().isEmpty()) {
            missing.add(TacticShape.END);
        }
        return missing.isEmpty() ? List.of() : List.of(Breach.at(missing.get(0)).with("missing", Naming.of(missing)));
    }

    private static Optional<Tactic> endingAsPlanned(Tactic tactic, PlanView view) {
        return tactic.start().isPresent() && tactic.durationDays().isPresent()
                ? view.timeline()
                        .activity(tactic.id())
                        .map(PlannedTactic::earliestFinish)
                        .filter(day -> !day.isBefore(tactic.start().get()))
                        .map(tactic::withEnd)
                : Optional.empty();
    }

    private static boolean hasExpectation(Tactic tactic) {
        return tactic.expectedRevenue().isPresent()
                || tactic.expectedResults().stream()
                        .anyMatch(result -> result.amount()
                                .filter(amount -> amount.value().compareTo(BigDecimal.ZERO) != 0)
                                .isPresent())
                || tactic.expectedFunnel().stream()
                        .anyMatch(stage -> stage.count().isPresent());
    }
}
