package org.openpac.kpi.rule;

import static org.openpac.core.rule.Scope.KPIS;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.kpi.rule.StatisticRules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Word;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.catalog.LifetimeKpis;
import org.openpac.kpi.catalog.RetentionKpis;
import org.openpac.kpi.catalog.ValueKpis;

/** KP: how long a lifetime value counts. */
public final class LifetimeRules {

    /** Why a lifetime value is not that of the whole relation. */
    private enum Bound implements Word {
        NO_CHURN,
        CAPPED;

        @Override
        public String label(Locale locale) {
            return StatisticRules.label(this, locale);
        }
    }

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Set<Kpi> CHURNS = Set.of(RetentionKpis.CHURN, RetentionKpis.ANNUAL_CHURN);
    private static final Set<Kpi> RETENTIONS = Set.of(RetentionKpis.RETENTION);
    private static final Set<Kpi> UNBOUNDED =
            Set.of(ValueKpis.LTV_REVENUE, ValueKpis.LTV_MARGIN, LifetimeKpis.LTV_WITH_EXPANSION);
    private static final Set<Kpi> CAPPED = Set.of(LifetimeKpis.LTV_CAPPED);

    /**
     * A lifetime value over the whole relation needs customers who leave: where the churn was last read as 0, it has no bounds
     * unless one within 36 months is followed as well. A ratio to the acquisition cost that takes the capped value is mentioned, as
     * the usual three to one is of the whole relation.
     */
    public static final Rule<KpiDefinition> LIFETIME_HAS_AN_END = rule("KP-08", KPIS)
            .title("A lifetime value rests on customers who leave, and counts the whole relation")
            .because("A month in which nobody left makes every customer worth a fortune.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .assesses(LifetimeRules::bounds)
            .at(KpiDefinitionShape.CODE)
            .message("Lifetime value: {fault}.")
            .with("code", (kpi, view) -> Arguments.named(LifetimeKpis.LTV_CAPPED.code()))
            .suggest(
                    "Read the churn over a longer time; until then say that the value is one within 36 months ({code}).");

    private LifetimeRules() {}

    static List<Rule<?>> all() {
        return List.of(LIFETIME_HAS_AN_END);
    }

    private static Optional<List<Breach>> bounds(KpiDefinition kpi, PlanView view) {
        return CodedReadings.isOneOf(kpi, Set.of(ValueKpis.LTV_TO_CAC)) ? ofRatio(kpi, view) : ofChurn(kpi, view);
    }

    /** Judged where it says of which value it is made. */
    private static Optional<List<Breach>> ofRatio(KpiDefinition kpi, PlanView view) {
        return kpi.formula()
                .filter(formula -> formula.operation() == FormulaOperation.RATIO)
                .map(KpiFormula::kpiIds)
                .flatMap(parts -> parts.stream().findFirst())
                .flatMap(id -> view.index().find(id, KpiDefinition.class))
                .map(value -> CodedReadings.isOneOf(value, CAPPED)
                        ? List.of(Breach.at(KpiDefinitionShape.FORMULA)
                                .severity(INFO)
                                .with("fault", Bound.CAPPED))
                        : List.of());
    }

    /** Judged where the plan follows a value of the whole relation and no capped one. */
    private static Optional<List<Breach>> ofChurn(KpiDefinition kpi, PlanView view) {
        boolean isRetention = CodedReadings.isOneOf(kpi, RETENTIONS);
        CodedReadings readings = CodedReadings.in(view);
        if (!(isRetention || CodedReadings.isOneOf(kpi, CHURNS))
                || !readings.hasAny(UNBOUNDED)
                || readings.hasAny(CAPPED)) {
            return Optional.empty();
        }
        BigDecimal nobodyLeft = isRetention ? ALL : BigDecimal.ZERO;
        return readings.of(kpi.id()).stream()
                .reduce((earlier, later) -> later)
                .map(CodedReadings::number)
                .map(last -> last.compareTo(nobodyLeft) == 0
                        ? List.of(Breach.here().with("fault", Bound.NO_CHURN))
                        : List.of());
    }
}
