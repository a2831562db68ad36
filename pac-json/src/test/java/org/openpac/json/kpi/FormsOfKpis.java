package org.openpac.json.kpi;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.openpac.json.codec.Form;

/** Shows the forms of this package to the page of forms. */
public final class FormsOfKpis {

    private FormsOfKpis() {}

    /** What strangers send instead of results: name, document, problem. */
    public static Stream<Arguments> hostileResults() {
        return KpiFormsTest.hostile();
    }

    /** What strangers send instead of a fact: name, line, problem. */
    public static Stream<Arguments> hostileFacts() {
        return FactLinesTest.hostile();
    }

    /** A line for each type of fact. */
    public static Stream<String> soundFacts() {
        return FactLinesTest.ALL.lines();
    }

    /** All documents of this package. */
    public static List<Form<?>> documents() {
        return List.of(ResultForms.RESULTS, CardForms.CARD, EffectForms.EFFECTS);
    }

    /** All lines of this package. */
    public static List<Form<?>> facts() {
        return FactParts.FACT.forms();
    }
}
