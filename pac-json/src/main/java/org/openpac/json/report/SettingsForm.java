package org.openpac.json.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.rule.RuleSettings;
import org.openpac.core.rule.Severity;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.NameCheck;
import org.openpac.json.codec.Part;

/** How settings of a checker are said in JSON. */
final class SettingsForm {

    private SettingsForm() {}

    /** The form of settings that speak of these rules. */
    static Form<RuleSettings> of(RuleSet all) {
        Set<String> ids = all.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> limitNames = all.rules().stream()
                .flatMap(rule -> rule.limits().stream())
                .map(Limit::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Part<RuleSettings, RuleSettings.Base> base = Part.standard(
                "base",
                FormKinds.word(RuleSettings.Base.class),
                RuleSettings.Base.STANDARD,
                "Where to begin: STANDARD, STRICT (each finding one step graver) or DRAFT (without what is filled in last);"
                        + " left out: STANDARD.",
                RuleSettings::base);
        Part<RuleSettings, List<String>> without = Part.several(
                "without",
                FormKinds.name(NameCheck.rules(ids)),
                "The ids of rules that are left out.",
                settings -> List.copyOf(settings.without()));
        Part<RuleSettings, Map<String, Severity>> severities = Part.named(
                "severities",
                FormKinds.word(Severity.class).byName(NameCheck.rules(ids)),
                "Severities by the ids of rules, whatever was measured.",
                RuleSettings::severities);
        Part<RuleSettings, Map<String, BigDecimal>> limits = Part.named(
                "limits",
                FormKinds.DECIMAL.byName(NameCheck.limits(limitNames)),
                "Numbers that rules compare with, by the names of limits.",
                RuleSettings::limits);
        return Form.of(
                "CheckSettings",
                List.of(base, without, severities, limits),
                parts -> RuleSettings.of(parts.of(base), parts.of(without), parts.of(severities), parts.of(limits)));
    }
}
