package org.openpac.core.view;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** A company objective in euros and those who contribute to it. */
final class CascadePlans {

    static final Id TOP = Id.of("top");

    static Objective top(long baseline, long target) {
        return Plans.objective("top", ObjectiveLevel.COMPANY)
                .kpiId(Id.of("revenue"))
                .target(Plans.fromTo(baseline, target, Plans.EUR))
                .build();
    }

    static Objective child(String id, long baseline) {
        return Plans.objective(id, ObjectiveLevel.INDIVIDUAL)
                .kpiId(Id.of("revenue"))
                .ownerId(Id.of("p-" + id))
                .target(Plans.fromTo(baseline, baseline, Plans.EUR))
                .addContribution(Plans.adding("top"))
                .build();
    }

    static SalesActionPlan plan(Objective... objectives) {
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addObjectives(objectives)
                .build();
    }

    static Cascade cascade(SalesActionPlan plan, CascadeKey key, String more) {
        return Pyramid.of(plan).cascade(TOP, key, Share.of(more));
    }

    static List<String> contributed(Cascade cascade) {
        return cascade.parts().stream()
                .map(part -> part.contributed().toString())
                .toList();
    }

    private CascadePlans() {}
}
