package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.util.List;
import org.openpac.core.value.Quantity;

/** P: faults of the pyramid. */
final class PyramidFaults {

    /** Beyond what people bring, which is a tenth more than needed at most, and still near enough for the company. */
    private static final BigDecimal TOO_MUCH = new BigDecimal("1.12");

    private PyramidFaults() {}

    static List<Fault> all() {
        return List.of(fault(
                "P-04",
                "/objectives/2/target/value",
                plan -> Changes.target(
                        Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withStatement(
                                        Changes.say(plan, "Increase revenue", "Augmenter le chiffre d’affaires"))),
                        Changes.TEAM,
                        target -> target.withValue(target.value().map(PyramidFaults::tooMuch)))));
    }

    private static Quantity tooMuch(Quantity value) {
        return new Quantity(value.value().multiply(TOO_MUCH), value.unit());
    }
}
