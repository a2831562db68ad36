package org.openpac.core.rule.catalog;

import java.util.function.BiFunction;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;

/** How messages call what they speak of. */
final class Shown {

    static final BiFunction<KpiDefinition, PlanView, Argument> KPI = (kpi, view) -> kpi(kpi);
    static final BiFunction<Person, PlanView, Argument> PERSON = (person, view) -> person(person);

    private Shown() {}

    /** An indicator by its name, else by its id. */
    static Argument kpi(KpiDefinition kpi) {
        return kpi.name()
                .filter(name -> !name.isBlank())
                .map(Arguments::quoted)
                .orElseGet(() -> Arguments.named(kpi.id().value()));
    }

    /** A person by name, else by id. */
    static Argument person(Person person) {
        return Arguments.named(person.name()
                .filter(name -> !name.isBlank())
                .orElseGet(() -> person.id().value()));
    }

    /** A member of an element by its label. */
    static Argument member(Member<?, ?> member) {
        return new Arguments.Label(member.key(), member.englishLabel());
    }
}
