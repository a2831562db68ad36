package org.openpac.core.view;

import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;

/**
 * Something about an objective's progress that calls for attention.
 *
 * @param kind what it is
 * @param objectiveId whose progress it is
 * @param measured the figure behind it: days for what is overdue or stale, the pace for what is behind, else where the
 *     figure stands or will land, in its own unit
 */
public record Alert(AlertKind kind, Id objectiveId, Figure measured) {}
