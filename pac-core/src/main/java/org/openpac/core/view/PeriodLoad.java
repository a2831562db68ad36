package org.openpac.core.view;

import java.math.BigDecimal;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;

/**
 * What a person has to do in all, and the time there is in the plan's period.
 *
 * @param personId who
 * @param demanded the hours that tactics take, 0 or more
 * @param available the hours in which the person works, 0 or more, or why they are unknown
 */
public record PeriodLoad(Id personId, BigDecimal demanded, Figure available) {}
