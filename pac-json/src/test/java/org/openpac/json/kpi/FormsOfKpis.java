package org.openpac.json.kpi;

import java.util.List;
import org.openpac.json.codec.Form;

/** Shows the forms of this package to the page of forms. */
public final class FormsOfKpis {

    private FormsOfKpis() {}

    /** All documents of this package. */
    public static List<Form<?>> documents() {
        return List.of(ResultForms.RESULTS, CardForms.CARD, EffectForms.EFFECTS);
    }

    /** All lines of this package. */
    public static List<Form<?>> facts() {
        return FactParts.FACT.forms();
    }
}
