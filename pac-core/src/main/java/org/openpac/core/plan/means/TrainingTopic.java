package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** What a training is about. */
public enum TrainingTopic implements Word {
    /** How to sell. */
    SALES_TECHNIQUES,
    /** What is sold. */
    PRODUCT_KNOWLEDGE,
    /** What to work with. */
    CRM_TOOLS,
    /** None of these. */
    OTHER
}
