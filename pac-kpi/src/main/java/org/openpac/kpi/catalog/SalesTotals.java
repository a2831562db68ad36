package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.squares;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.sumBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.kpi.Activity;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.Fraction;
import org.openpac.kpi.Quota;
import org.openpac.kpi.StaffTime;
import org.openpac.kpi.Term;
import org.openpac.kpi.Total;

/** What sales people sell, do and are to sell. */
final class SalesTotals {

    static final Total<Deal> WON_DEALS =
            facts(Deal.class).where(SalesTotals::isWon).absentMeansZero();

    static final Total<Deal> CLOSED_DEALS =
            facts(Deal.class).where(deal -> !isOpen(deal)).absentMeansZero();

    static final Total<Deal> OPEN_DEALS =
            facts(Deal.class).where(SalesTotals::isOpen).absentMeansZero();

    static final Total<Deal> WON_VALUE =
            sum(Deal.class, Deal::amount).where(SalesTotals::isWon).absentMeansZero();

    static final Total<Deal> WON_SQUARES = squares(Deal.class, Deal::amount).where(SalesTotals::isWon);

    static final Total<Deal> CLOSED_VALUE =
            sum(Deal.class, Deal::amount).where(deal -> !isOpen(deal)).absentMeansZero();

    static final Total<Deal> OPEN_VALUE =
            sum(Deal.class, Deal::amount).where(SalesTotals::isOpen).absentMeansZero();

    static final Total<Deal> LIKELY_VALUE = sum(
                    Deal.class, Deal::amount, deal -> deal.probability().orElse(Share.WHOLE))
            .where(SalesTotals::isOpen);

    static final Total<Deal> WITHOUT_PROBABILITY = facts(Deal.class)
            .where(deal -> isOpen(deal) && deal.probability().isEmpty())
            .absentMeansZero();

    static final Total<Deal> IMPOSSIBLE_PROBABILITIES = facts(Deal.class)
            .where(deal -> !deal.probability().orElse(Share.WHOLE).isWithinWhole())
            .absentMeansZero();

    static final Total<Deal> NEGATIVE_DEALS =
            facts(Deal.class).where(deal -> deal.amount().amount().signum() < 0).absentMeansZero();

    static final Total<Deal> REVERSED_DEALS =
            facts(Deal.class).where(deal -> deal.daysOpen() < 0).absentMeansZero();

    static final Total<Deal> WON_DAYS =
            count(Deal.class, Deal::daysOpen).where(SalesTotals::isWon).absentMeansZero();

    static final Total<Deal> WON_DAYS_SQUARED =
            count(Deal.class, deal -> deal.daysOpen() * deal.daysOpen()).where(SalesTotals::isWon);

    static final Total<Quota> TEAM_QUOTA = sum(Quota.class, Quota::amount, SalesTotals::part, Quota::due)
            .where(quota -> quota.personId().isEmpty());

    static final Total<Quota> IMPOSSIBLE_PARTS = facts(Quota.class)
            .where(quota -> !part(quota).isWithinWhole()
                    || !quota.due().map(Fraction::isWithinWhole).orElse(true))
            .absentMeansZero();

    /** What each person named in a deal has sold: 0 for one who won none. */
    private static final Breakdown<Deal, Id> SOLD_BY_PERSON = sumBy(
                    Deal.class, deal -> deal.personId().orElseThrow(), Deal::amount, SalesTotals::partWon)
            .where(deal -> deal.personId().isPresent());

    private static final Breakdown<Quota, Id> QUOTA_BY_PERSON = sumBy(
                    Quota.class, quota -> quota.personId().orElseThrow(), Quota::amount, SalesTotals::part, Quota::due)
            .where(quota -> quota.personId().isPresent());

    /** What the persons who have a quota above 0 have sold. */
    static final Term SOLD_UNDER_QUOTA =
            byPerson((sold, quotas) -> quotas.map(quota -> sold(sold, quota)).reduce(BigDecimal.ZERO, BigDecimal::add));

    static final Term QUOTAS_OF_PERSONS =
            byPerson((sold, quotas) -> quotas.map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add));

    static final Term PERSONS_WITH_QUOTA = byPerson((sold, quotas) -> BigDecimal.valueOf(quotas.count()));

    static final Term PERSONS_AT_QUOTA = byPerson((sold, quotas) ->
            BigDecimal.valueOf(quotas.filter(quota -> sold(sold, quota).compareTo(quota.getValue()) >= 0)
                    .count()));

    /** Gini's numerator: of sorted sales, each weighed by how many are below less how many are above. */
    static final Term INEQUALITY = SOLD_BY_PERSON.derive(sold -> Optional.of(Inequality.of(sold.values())));

    static final Term EQUALITY = SOLD_BY_PERSON.derive(sold -> Optional.of(
            sold.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(BigDecimal.valueOf(sold.size()))));

    static final Term SMALLEST_SALES =
            SOLD_BY_PERSON.derive(sold -> sold.values().stream().min(BigDecimal::compareTo));

    static final Total<StaffTime> MINUTES = count(StaffTime.class, StaffTime::minutes);

    static final Total<StaffTime> SELLING_MINUTES =
            MINUTES.where(StaffTime::selling).absentMeansZero();

    static final Total<Activity> CONTACTS = activities(ActivityType.CONTACT);

    static final Total<Activity> MEETINGS = activities(ActivityType.MEETING);

    static final Total<Activity> PROPOSALS = activities(ActivityType.PROPOSAL);

    private SalesTotals() {}

    private static Total<Activity> activities(ActivityType type) {
        return count(Activity.class, Activity::count).where(activity -> activity.activity() == type);
    }

    /** A number that follows from what persons sold and from the quotas above 0. */
    private static Term byPerson(
            BiFunction<SortedMap<Id, BigDecimal>, Stream<Map.Entry<Id, BigDecimal>>, BigDecimal> arithmetic) {
        return derived(
                List.of(QUOTA_BY_PERSON.total()),
                List.<Breakdown<?, Id>>of(SOLD_BY_PERSON, QUOTA_BY_PERSON),
                (values, sums) -> Optional.of(arithmetic.apply(
                        sums.get(0),
                        sums.get(1).entrySet().stream()
                                .filter(quota -> quota.getValue().signum() > 0))));
    }

    private static BigDecimal sold(SortedMap<Id, BigDecimal> sold, Map.Entry<Id, BigDecimal> quota) {
        return sold.getOrDefault(quota.getKey(), BigDecimal.ZERO);
    }

    private static Share partWon(Deal deal) {
        return isWon(deal) ? Share.WHOLE : Totals.NOTHING;
    }

    private static boolean isWon(Deal deal) {
        return deal.outcome() == DealOutcome.WON;
    }

    private static boolean isOpen(Deal deal) {
        return deal.outcome() == DealOutcome.OPEN;
    }

    private static Share part(Quota quota) {
        return quota.prorata().orElse(Share.WHOLE);
    }
}
