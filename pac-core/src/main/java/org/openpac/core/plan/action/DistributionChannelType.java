package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** By what way customers buy. */
public enum DistributionChannelType implements Word {
    /** From the firm's own sellers. */
    DIRECT_SALES,
    /** From resellers and agents. */
    INDIRECT_SALES,
    /** On line. */
    ONLINE_SALES,
    /** In a shop. */
    IN_STORE_SALES
}
