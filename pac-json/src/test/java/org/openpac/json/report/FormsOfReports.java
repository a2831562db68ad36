package org.openpac.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    /** What strangers send instead of settings: name, document, problem. */
    public static Stream<Arguments> hostileSettings() {
        Stream<Arguments> bytes = HostileReportsTest.settings()
                .filter(row -> !((String) row.get()[2]).isEmpty())
                .map(row -> Arguments.of(row.get()[0], new String((byte[]) row.get()[1], UTF_8), row.get()[2]));
        Stream<Arguments> members = SettingsTest.hostile()
                .map(row -> Arguments.of(row.get()[0], SettingsTest.document((String) row.get()[0]), row.get()[1]));
        return Stream.concat(bytes, members);
    }

    /** What strangers send instead of a difference: name, document, problem. */
    public static Stream<Arguments> hostileDiffs() {
        return HostileDiffsTest.diffs();
    }

    /** All documents of this package. */
    public static List<Form<?>> documents() {
        return List.of(ReportForms.REPORT, SettingsForm.of(RuleSet.of(List.of())), DiffForms.DIFF);
    }
}
