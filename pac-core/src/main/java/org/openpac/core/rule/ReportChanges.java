package org.openpac.core.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What became of the findings of an earlier check. A finding is the same if its {@linkplain Finding#fingerprint fingerprint}
 * is, wherever it stands now and whatever its measured values.
 *
 * @param added findings that the earlier report had not, in the later report's order
 * @param unchanged findings that both have, as the later report has them
 * @param fixed findings that the later report has no more, in the earlier report's order
 */
public record ReportChanges(List<Finding> added, List<Finding> unchanged, List<Finding> fixed) {

    /** Keeps its own copies of the lists. */
    public ReportChanges {
        added = List.copyOf(added);
        unchanged = List.copyOf(unchanged);
        fixed = List.copyOf(fixed);
    }

    static ReportChanges between(List<Finding> earlier, List<Finding> later) {
        return new ReportChanges(
                later.stream().filter(Predicate.not(isAmong(earlier))).toList(),
                later.stream().filter(isAmong(earlier)).toList(),
                earlier.stream().filter(Predicate.not(isAmong(later))).toList());
    }

    /** Whether a finding has a counterpart among others; each counterpart is used once, so ask it once and in order. */
    private static Predicate<Finding> isAmong(List<Finding> others) {
        Map<String, Integer> counterparts = new HashMap<>();
        others.forEach(other -> counterparts.merge(other.fingerprint(), 1, Integer::sum));
        return finding -> {
            int left = counterparts.getOrDefault(finding.fingerprint(), 0);
            counterparts.put(finding.fingerprint(), left - 1);
            return left > 0;
        };
    }
}
