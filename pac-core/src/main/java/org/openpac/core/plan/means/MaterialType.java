package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** What sort of thing a material resource is. */
public enum MaterialType implements Word {
    /** Customer relationship management. */
    CRM,
    /** Software that runs campaigns. */
    MARKETING_AUTOMATION,
    /** A car or a van. */
    VEHICLE,
    /** A device or a tool. */
    EQUIPMENT,
    /** Products to show or to give away. */
    SAMPLES,
    /** An office, a shop, a stand. */
    PREMISES,
    /** None of these. */
    OTHER
}
