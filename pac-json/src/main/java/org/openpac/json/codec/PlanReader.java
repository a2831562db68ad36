package org.openpac.json.codec;

import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;

/** Reads a plan. */
public final class PlanReader {

    static final ElementCodec<SalesActionPlan> PLAN = new ElementCodec<>(SalesActionPlanShape.SHAPE);

    private final DocumentReader documents;

    /** A reader that keeps to the limits of the settings. */
    public PlanReader(JsonSettings settings) {
        this.documents = new DocumentReader(settings);
    }

    /** Reads a plan from bytes; see the door. */
    public ReadResult<SalesActionPlan> read(byte[] json) {
        return documents.readVersioned(json, PLAN::read);
    }
}
