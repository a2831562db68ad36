package org.openpac.json.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.openpac.core.rule.RuleSet;
import org.openpac.json.codec.Form;

/** Shows the forms of this package to the page of forms. */
public final class FormsOfReports {

    private FormsOfReports() {}

    /** What strangers send instead of a report: name, document, problem. */
    public static Stream<Arguments> hostileReports() {
        return HostileReportsTest.reports();
    }

    /** All documents of this package. */
    public static List<Form<?>> documents() {
        return List.of(ReportForms.REPORT, SettingsForm.of(RuleSet.of(List.of())), DiffForms.DIFF);
    }
}
