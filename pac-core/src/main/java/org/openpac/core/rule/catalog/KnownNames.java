package org.openpac.core.rule.catalog;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openpac.core.plan.GlossaryEntry;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;

/** The words a plan itself explains: its glossary, its indicators, and the names of what it sells to whom by whom. */
final class KnownNames {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words = new HashSet<>();

    private KnownNames(SalesActionPlan plan) {
        Stream.of(
                        plan.glossary().stream().map(GlossaryEntry::term),
                        plan.kpis().stream().map(KpiDefinition::name),
                        plan.kpis().stream().map(KpiDefinition::code),
                        plan.kpis().stream().map(kpi -> Optional.of(kpi.id().toString())),
                        plan.offers().stream().map(Offer::name),
                        plan.segments().stream().map(Segment::name),
                        plan.channels().stream().map(DistributionChannel::name),
                        plan.teams().stream().map(Team::name))
                .flatMap(names -> names)
                .flatMap(Optional::stream)
                .flatMap(GAP::splitAsStream)
                .forEach(word -> words.add(word.toUpperCase(Locale.ROOT)));
    }

    static KnownNames of(PlanView view) {
        return view.shared(KnownNames.class, known -> new KnownNames(known.plan()));
    }

    boolean has(String acronym) {
        return words.contains(acronym.toUpperCase(Locale.ROOT));
    }
}
