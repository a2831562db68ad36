package org.openpac.cli.factjson;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openpac.cli.facts.FactText;
import org.openpac.core.text.Arguments;
import org.openpac.kpi.SalesFact;

/** Makes facts of objects, by their type. */
final class FactObjects {

    private static final SortedMap<String, Function<FactMembers, Supplier<SalesFact>>> BY_TYPE = byType();

    private FactObjects() {}

    private static SortedMap<String, Function<FactMembers, Supplier<SalesFact>>> byType() {
        SortedMap<String, Function<FactMembers, Supplier<SalesFact>>> all = new TreeMap<>(MoneyObjects.BY_TYPE);
        all.putAll(CountObjects.BY_TYPE);
        return all;
    }

    /** The fact; empty where there are problems, which are told. */
    static Optional<SalesFact> fact(FactMembers members) {
        String type = members.requiredText("type");
        if (!members.isSound()) {
            return Optional.empty();
        }
        Function<FactMembers, Supplier<SalesFact>> maker = BY_TYPE.get(type);
        if (maker == null) {
            members.refuse(
                    "type",
                    FactText.message(
                            "unknown-type",
                            "{value} is no type of fact; there are {types}.",
                            FactText.quoted(type),
                            Arguments.several(BY_TYPE.keySet().stream()
                                    .map(Arguments::named)
                                    .toList())));
            return Optional.empty();
        }
        Supplier<SalesFact> fact = maker.apply(members);
        members.tellUnknown();
        return members.isSound() ? built(fact, members) : Optional.empty();
    }

    /** Builders refuse what no fact can hold, a negative count or a score off its scale. */
    private static Optional<SalesFact> built(Supplier<SalesFact> fact, FactMembers members) {
        try {
            return Optional.of(fact.get());
        } catch (IllegalArgumentException e) {
            members.refuse(
                    "type",
                    FactText.message(
                            "impossible-fact",
                            "No fact can be so: {why}.",
                            Arguments.named(String.valueOf(e.getMessage()))));
            return Optional.empty();
        }
    }
}
