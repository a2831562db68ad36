package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.inferred;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.sumBy;
import static org.openpac.kpi.catalog.Sources.PREDICTED_VALUE;
import static org.openpac.kpi.catalog.Sources.REPEAT_PURCHASES;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.kpi;

import java.time.Period;
import java.util.Objects;
import org.openpac.core.value.Id;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Formula;
import org.openpac.kpi.Inference;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiDraft;
import org.openpac.kpi.Order;
import org.openpac.kpi.Reason;
import org.openpac.kpi.Total;
import org.openpac.kpi.Window;
import org.openpac.kpi.lifetime.CustomerDay;
import org.openpac.kpi.lifetime.DiscountRate;
import org.openpac.kpi.lifetime.PurchaseModel;
import org.openpac.kpi.lifetime.ValueTerms;

/**
 * What customers will bring who have no contract and leave without a word, foretold from their {@linkplain Order#customerId()
 * orders}.
 */
public final class PredictionKpis {

    /** Three years, as {@link LifetimeKpis#LTV_CAPPED}: our own default, without outside source. */
    private static final Period HORIZON = Period.ofMonths(36);

    /** As {@link LifetimeKpis#LTV_DISCOUNTED}: our own default, without outside source. */
    private static final double USUAL_RATE = 0.1;

    private static final Breakdown<Order, CustomerDay> PURCHASES = sumBy(
                    Order.class, PredictionKpis::day, Order::amount)
            .where(order -> order.customerId().isPresent())
            .in(Window.UNTIL_END);

    private static final Total<Order> ORDERS_OF_UNKNOWN = facts(Order.class)
            .where(order -> order.customerId().isEmpty())
            .in(Window.UNTIL_END)
            .absentMeansZero();

    private static final Inference<CustomerDay, Prediction> USUAL =
            prediction(PurchaseModel.MBG_NBD, ValueTerms.of(DiscountRate.annual(USUAL_RATE), HORIZON));

    /**
     * Predicted customer lifetime value: the revenue that a customer is expected to bring within 36 months after the last day of
     * the period, each payment at its worth on that day at 10 % a year; the mean over all customers seen until then.
     *
     * <p>How often customers buy is told by MBG/NBD, what an order brings by Gamma-Gamma. Both are fitted to all orders up to the
     * last day of the period that say whose they are, those from before the period as well. So the period is to end on the last
     * day that the facts tell of: days that are not told of would be read as silence. What customers brought so far is no part
     * of the value.
     *
     * <p>The tally keeps a sum for each customer and day with an order. What all customers are worth is told to nine significant
     * digits: a search for the best model finds no more. For another model, or terms such as a margin, see {@link #predicted}.
     */
    public static final Kpi LTV_PREDICTED = drafted(USUAL)
            .flagged(Flag.REVENUE_BASIS)
            .flagged(Flag.RATE_ASSUMED)
            .computedBy(mean(USUAL));

    private PredictionKpis() {}

    /**
     * Makes the predicted lifetime value with a model and on terms of your own: {@link #LTV_PREDICTED} without its assumptions.
     *
     * @param model of how often customers buy
     * @param terms the part of revenue that counts, for how long, discounted how; a value of all the revenue is flagged
     */
    public static Kpi predicted(PurchaseModel model, ValueTerms terms) {
        Inference<CustomerDay, Prediction> own =
                prediction(Objects.requireNonNull(model, "model"), Objects.requireNonNull(terms, "terms"));
        KpiDraft.Uncomputed draft = drafted(own);
        return (terms.margin() == 1 ? draft.flagged(Flag.REVENUE_BASIS) : draft).computedBy(mean(own));
    }

    private static KpiDraft.Uncomputed drafted(Inference<CustomerDay, Prediction> prediction) {
        return kpi("VAL-012")
                .name("Customer lifetime value (LTV), predicted")
                .meaning("The revenue a customer is expected to bring in time to come, by how customers bought so far.")
                .unitOfMoney()
                .trend(HIGHER_IS_BETTER)
                .formula(
                        "sum over customers of orders expected × amount expected / customers, within 36 months and at 10 % a"
                                + " year if not told")
                .source(both(PREDICTED_VALUE, REPEAT_PURCHASES))
                .undefinedWhen(
                        Reason.NOT_TOLD_APART, PURCHASES.total().isMissing().and(ORDERS_OF_UNKNOWN.isPositive()))
                .undefinedWhen(Reason.TOO_FEW_REPEATS, prediction.holds(Prediction::lacksRepeats))
                .undefinedWhen(Reason.FLAT_FIT, prediction.holds(Prediction::isFlat))
                .undefinedWhen(Reason.FIT_AT_LIMIT, prediction.holds(Prediction::isAtLimit))
                .undefinedWhen(Reason.INFINITE_MEAN, prediction.holds(Prediction::isInfinite))
                .flagged(Flag.MODEL_FITTED)
                .flaggedWhen(Flag.REFUNDS_DEDUCTED, prediction.holds(Prediction::hasRefunds))
                .flaggedWhen(Flag.CUSTOMER_UNKNOWN, ORDERS_OF_UNKNOWN.isPositive())
                .flaggedWhen(Flag.SPENDING_NOT_INDEPENDENT, prediction.holds(Prediction::isDependent));
    }

    private static Inference<CustomerDay, Prediction> prediction(PurchaseModel model, ValueTerms terms) {
        return inferred(
                PURCHASES, (sums, currency, period) -> Prediction.of(sums, currency, period.end(), model, terms));
    }

    private static Formula mean(Inference<CustomerDay, Prediction> prediction) {
        return ratio(prediction.number(Prediction::total))
                .over(prediction.number(Prediction::customers), Reason.TOO_FEW_REPEATS);
    }

    private static CustomerDay day(Order order) {
        String customer = order.customerId().map(Id::value).orElse("");
        return new CustomerDay(customer, order.date(), order.isRefund());
    }
}
