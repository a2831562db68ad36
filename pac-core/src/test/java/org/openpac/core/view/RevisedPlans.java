package org.openpac.core.view;

import static org.openpac.core.view.Plans.EUR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.shape.Member;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.testkit.DirtyPlans;

/** A small plan and what becomes of it. */
final class RevisedPlans {

    static final char NB = '\u00a0';

    static final Objective REVENUE = Plans.objective("o-ca", ObjectiveLevel.COMPANY)
            .statement("Augmenter le CA")
            .target(Plans.to(Quantity.of(1_150_000, EUR)))
            .build();
    static final Objective NORTH = Plans.objective("o-nord", ObjectiveLevel.TEAM)
            .addContribution(Plans.adding("o-ca", "0.5"))
            .build();
    static final Objective SOUTH = Plans.objective("o-sud", ObjectiveLevel.TEAM).build();
    static final Tactic CALLS = Tactic.builder()
            .id(Id.of("t-appels"))
            .family(TacticFamily.PROSPECTING)
            .title("Appeler")
            .addContactChannels(ContactChannel.PHONE, ContactChannel.EMAIL, ContactChannel.EVENT)
            .build();
    static final SalesActionPlan PLAN = Plans.plan()
            .name("PAC 2026")
            .addObjectives(REVENUE, NORTH, SOUTH)
            .addTactics(CALLS)
            .budget(Budget.builder()
                    .addLine(BudgetLine.builder()
                            .id(Id.of("l-1"))
                            .label("Salon")
                            .amount(Money.of("1200.50", "EUR"))
                            .build())
                    .build())
            .build();

    static SalesActionPlan with(Objective... objectives) {
        return PLAN.withObjectives(objectives);
    }

    static SalesActionPlan aiming(long euros) {
        return with(REVENUE.withTarget(Plans.to(Quantity.of(euros, EUR))), NORTH, SOUTH);
    }

    static List<String> told(SalesActionPlan before, SalesActionPlan after, Locale locale) {
        return PlanDiff.between(before, after).changes().stream()
                .map(change -> change.message(locale).replace(NB, '~'))
                .toList();
    }

    static List<String> french(SalesActionPlan before, SalesActionPlan after) {
        return told(before, after, Locale.FRENCH);
    }

    /** Drops, doubles, shuffles and replaces items of the plan's lists and its members. */
    static SalesActionPlan altered(SalesActionPlan plan, long seed) {
        Random random = new Random(seed);
        SalesActionPlan donor = DirtyPlans.of(seed);
        SalesActionPlanShape shape = SalesActionPlanShape.SHAPE;
        @Nullable Object[] values = new Object[shape.members().size()];
        for (Member<?, ?> member : shape.members()) {
            Object own = shape.read(plan, member.index());
            Object other = shape.read(donor, member.index());
            values[member.index()] = own instanceof List<?> a && other instanceof List<?> b
                    ? mixed(a, b, random)
                    : member.isRequired() || random.nextInt(4) > 0 ? own : other;
        }
        return shape.make(values, random.nextBoolean() ? plan.extras() : donor.extras());
    }

    private static List<Object> mixed(List<?> own, List<?> other, Random random) {
        List<Object> mixed = new ArrayList<>();
        for (Object item : own) {
            for (int times = random.nextInt(5); times > 1; times -= 2) {
                mixed.add(item);
            }
        }
        for (Object item : other) {
            if (random.nextInt(3) == 0) {
                mixed.add(item);
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(mixed, random);
        }
        return mixed;
    }

    private RevisedPlans() {}
}
