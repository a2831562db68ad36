package org.openpac.json.report;

import java.util.List;
import org.openpac.core.rule.RuleSet;
import org.openpac.json.codec.Form;

/** Shows the forms of this package to the page of forms. */
public final class FormsOfReports {

    private FormsOfReports() {}

    /** All documents of this package. */
    public static List<Form<?>> documents() {
        return List.of(ReportForms.REPORT, SettingsForm.of(RuleSet.of(List.of())), DiffForms.DIFF);
    }
}
