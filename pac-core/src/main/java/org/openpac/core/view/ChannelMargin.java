package org.openpac.core.view;

import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;

/**
 * What selling a tactic's offers by one distribution channel costs and leaves.
 *
 * @param channelId the channel
 * @param cost the sum of its costs beside commissions, over the plan's period, in the plan's currency and on its tax basis
 * @param commission the part of revenue without tax that goes to those who sell; 0 where none is stated
 * @param grossMargin gross margin as a fraction of revenue without tax: the lowest of the tactic's offers and segments, the
 *     plan's for those without one of their own
 * @param left the gross margin less the commission; at 0 or below nothing is earned
 */
public record ChannelMargin(Id channelId, Figure cost, Figure commission, Figure grossMargin, Figure left) {}
