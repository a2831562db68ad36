package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.spread;
import static org.openpac.kpi.Formulas.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.text.Translations;
import org.openpac.core.value.Share;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiDraft;
import org.openpac.kpi.Prospects;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SpendPurpose;
import org.openpac.kpi.Term;
import org.openpac.kpi.Total;

/** The totals that the standard indicators share. */
final class Totals {

    static final Share NOTHING = new Share(BigDecimal.ZERO);
    private static final Translations TEXTS = Translations.of("kpis", file -> Totals.class.getResourceAsStream(file));

    /** What acquiring customers cost, direct and indirect. */
    static final Total<Spend> ACQUISITION_COST =
            sum(Spend.class, Spend::amount, Totals::acquisitionPart).where(Totals::servesAcquisition);

    /** What acquiring customers cost directly. */
    static final Total<Spend> DIRECT_COST = sum(Spend.class, Spend::amount, Totals::acquisitionPart)
            .where(spend -> spend.costKind() == CostKind.DIRECT && servesAcquisition(spend));

    /** How many facts tell of indirect acquisition cost. */
    static final Total<Spend> INDIRECT_COSTS = facts(Spend.class)
            .where(spend -> spend.costKind() == CostKind.INDIRECT && servesAcquisition(spend))
            .absentMeansZero();

    /** How many facts put the acquisition share outside 0 to 1. */
    static final Total<Spend> IMPOSSIBLE_SHARES = facts(Spend.class)
            .where(spend -> !acquisitionPart(spend).isWithinWhole())
            .absentMeansZero();

    static final Total<CustomerWon> NEW_CUSTOMERS = count(CustomerWon.class, CustomerWon::count)
            .where(won -> !won.reactivated())
            .absentMeansZero();

    static final Total<CustomerLost> LOST_CUSTOMERS = count(CustomerLost.class, CustomerLost::count)
            .where(lost -> !lost.wonInSamePeriod())
            .absentMeansZero();

    static final Total<CustomerBase> CUSTOMERS = count(CustomerBase.class, CustomerBase::count);

    static final Total<CustomerBase> CUSTOMER_MONTHS = count(CustomerBase.class, CustomerBase::customerMonths);

    /** How much the lengths of the periods differ. */
    static final Total<CustomerBase> MONTHS_APART = spread(CustomerBase.class, CustomerBase::months);

    /** How many months each period has, where all have as many; missing where there was no customer. */
    static final Term MONTHS_EACH = derived(
            List.of(CUSTOMER_MONTHS, CUSTOMERS),
            values -> values.get(1).signum() == 0
                    ? Optional.empty()
                    : Optional.of(values.get(0).divide(values.get(1), MathContext.DECIMAL128)));

    static final Total<Revenue> REVENUE = sum(Revenue.class, Revenue::amount);

    static final Total<Revenue> MARGIN = sum(
                    Revenue.class, revenue -> revenue.grossMargin().orElseThrow())
            .where(revenue -> revenue.grossMargin().isPresent());

    /** How many facts tell of revenue without its margin. */
    static final Total<Revenue> WITHOUT_MARGIN = facts(Revenue.class)
            .where(revenue -> revenue.grossMargin().isEmpty())
            .absentMeansZero();

    static final Total<Prospects> PROSPECTS = count(Prospects.class, Prospects::entered);

    static final Total<Prospects> MATURE_PROSPECTS = PROSPECTS.where(Prospects::mature);

    static final Total<Prospects> IMMATURE_PROSPECTS =
            PROSPECTS.where(prospects -> !prospects.mature()).absentMeansZero();

    static final Total<Prospects> CONVERTED =
            count(Prospects.class, Prospects::converted).where(Prospects::mature);

    private Totals() {}

    /** Starts a standard indicator, whose French texts stand beside the catalogue. */
    static KpiDraft.Unnamed kpi(String code) {
        return Kpi.kpi(code, TEXTS);
    }

    static Share acquisitionPart(Spend spend) {
        return spend.acquisitionShare().orElse(spend.purpose() == SpendPurpose.ACQUISITION ? Share.WHOLE : NOTHING);
    }

    static boolean servesAcquisition(Spend spend) {
        return acquisitionPart(spend).fraction().signum() != 0;
    }
}
