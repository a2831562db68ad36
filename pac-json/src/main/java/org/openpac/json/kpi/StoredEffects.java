package org.openpac.json.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openpac.core.value.Id;
import org.openpac.json.codec.FormKinds;
import org.openpac.kpi.EffectGround;
import org.openpac.kpi.EffectGroup;
import org.openpac.kpi.EffectJudgement;
import org.openpac.kpi.EffectLine;
import org.openpac.kpi.Effectiveness;

/**
 * What tactics, strategies, segments and channels have cost and brought, as a document tells it.
 *
 * @param lines each of them, by group, then in the plan's order
 * @param strengths what goes better than it should, the best first
 * @param weaknesses what goes worse than it should, the worst first
 */
public record StoredEffects(List<EffectLine> lines, List<Judgement> strengths, List<Judgement> weaknesses) {

    /**
     * Why something is a strength or a weakness.
     *
     * @param group by what it is looked at
     * @param id the tactic, strategy, segment or channel
     * @param ground why
     * @param goodness what it is beside what it should be, 1 for as it should be
     */
    public record Judgement(EffectGroup group, Id id, EffectGround ground, BigDecimal goodness) {

        /** Refuses nulls. */
        public Judgement {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(goodness, "goodness");
        }

        private static Judgement of(EffectJudgement judgement) {
            return new Judgement(
                    judgement.line().group(),
                    judgement.line().id(),
                    judgement.ground(),
                    FormKinds.stored(judgement.goodness()));
        }
    }

    /** Keeps its own copies. */
    public StoredEffects {
        lines = List.copyOf(lines);
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }

    /** What a document tells. */
    public static StoredEffects of(Effectiveness effectiveness) {
        return new StoredEffects(
                Stream.of(EffectGroup.values())
                        .flatMap(group -> effectiveness.lines(group).stream())
                        .map(StoredEffects::stored)
                        .toList(),
                effectiveness.strengths().stream().map(Judgement::of).toList(),
                effectiveness.weaknesses().stream().map(Judgement::of).toList());
    }

    private static EffectLine stored(EffectLine line) {
        return new EffectLine(
                line.group(),
                line.id(),
                ResultForm.stored(line.spent()),
                ResultForm.stored(line.budget()),
                ResultForm.stored(line.spendingPace()),
                ResultForm.stored(line.revenue()),
                ResultForm.stored(line.expectedRevenue()),
                ResultForm.stored(line.attainment()),
                ResultForm.stored(line.customers()),
                ResultForm.stored(line.costPerCustomer()),
                ResultForm.stored(line.returnOnSpending()));
    }
}
