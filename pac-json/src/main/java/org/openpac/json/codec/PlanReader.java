package org.openpac.json.codec;

import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;

/** Reads a plan. */
public final class PlanReader {

    static final ElementCodec<SalesActionPlan> PLAN = new ElementCodec<>(SalesActionPlanShape.SHAPE);

    private final DocumentReader documents;
    private final boolean isLenient;

    /**
     * A reader that keeps to the limits of the settings.
     *
     * @param isLenient whether what is wrong in a plan is set aside
     */
    public PlanReader(JsonSettings settings, boolean isLenient) {
        this.documents = new DocumentReader(settings);
        this.isLenient = isLenient;
    }

    /** Reads a plan from bytes; see the door. */
    public ReadResult<SalesActionPlan> read(Slice json) {
        return documents.readPlan(json, isLenient, PLAN::read);
    }
}
