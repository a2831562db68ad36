package org.openpac.core.view;

import java.util.Optional;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Risk;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Id;
import org.openpac.core.view.PersonSheet.Duty;

/** What people can be assigned to, and what it is called. */
final class Subjects {

    private Subjects() {}

    static Duty duty(PlanIndex index, Id id, RaciRole role) {
        Identified element = index.find(id).orElse(null);
        if (element instanceof Objective objective) {
            return duty(id, DutySubject.OBJECTIVE, objective.statement(), role);
        }
        if (element instanceof Strategy strategy) {
            return duty(id, DutySubject.STRATEGY, strategy.name(), role);
        }
        if (element instanceof Tactic tactic) {
            return duty(id, DutySubject.TACTIC, tactic.title(), role);
        }
        if (element instanceof Checkpoint checkpoint) {
            return duty(id, DutySubject.CHECKPOINT, checkpoint.label(), role);
        }
        if (element instanceof Training training) {
            return duty(id, DutySubject.TRAINING, training.title(), role);
        }
        if (element instanceof KpiDefinition kpi) {
            return duty(id, DutySubject.KPI, kpi.name(), role);
        }
        if (element instanceof Risk risk) {
            return duty(id, DutySubject.RISK, risk.statement(), role);
        }
        return duty(id, DutySubject.UNKNOWN, Optional.empty(), role);
    }

    private static Duty duty(Id id, DutySubject subject, Optional<String> name, RaciRole role) {
        return new Duty(id, subject, SheetReader.named(name, id), role);
    }
}
