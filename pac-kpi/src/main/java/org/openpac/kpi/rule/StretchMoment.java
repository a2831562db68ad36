package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Word;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.core.view.Load;
import org.openpac.core.view.PeriodLoad;
import org.openpac.kpi.ambition.StretchAssessment;

/** Whether those who are to stretch have lately succeeded and have means to spare; made once a check. */
final class StretchMoment {

    /** What a stretch needs. */
    enum Need implements Word {
        WINS,
        SLACK;

        @Override
        public String label(Locale locale) {
            return StatisticRules.label(this, locale);
        }
    }

    private static final int DECIMALS = 6;

    /** A share holds no number of any size; beyond this nobody cares how busy somebody is. */
    private static final BigDecimal FAR_TOO_BUSY = new BigDecimal(1000);

    private final Load load;
    private final Map<Id, Optional<Share>> busy = new HashMap<>();

    private StretchMoment(PlanView view) {
        this.load = view.load();
    }

    static StretchMoment in(PlanView view) {
        return view.shared(StretchMoment.class, StretchMoment::new);
    }

    /** What is known to be missing; empty where nothing is known of either. */
    Optional<List<Need>> missing(Objective objective, PlanView view) {
        Optional<Person> owner = objective.ownerId().flatMap(id -> view.index().find(id, Person.class));
        Optional<Boolean> wins =
                StretchAssessment.recentWins(owner, view.asOf()).value();
        Optional<Boolean> slack = StretchAssessment.slack(
                        view.plan().budget(), owner.flatMap(person -> busy(person.id())))
                .value();
        if (wins.isEmpty() && slack.isEmpty()) {
            return Optional.empty();
        }
        List<Need> missing = new ArrayList<>();
        wins.filter(won -> !won).ifPresent(won -> missing.add(Need.WINS));
        slack.filter(spare -> !spare).ifPresent(spare -> missing.add(Need.SLACK));
        return Optional.of(missing);
    }

    private Optional<Share> busy(Id person) {
        return busy.computeIfAbsent(person, id -> load.ofPeriod(id).flatMap(StretchMoment::share));
    }

    /** Which part of the time a person has is taken; empty where it is unknown or none. */
    private static Optional<Share> share(PeriodLoad load) {
        return load.available()
                .value()
                .filter(hours -> hours.signum() > 0)
                .map(hours -> load.demanded()
                        .divide(hours, DECIMALS, RoundingMode.HALF_UP)
                        .min(FAR_TOO_BUSY))
                .map(Share::new);
    }
}
