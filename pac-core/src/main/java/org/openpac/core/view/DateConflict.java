package org.openpac.core.view;

import org.openpac.core.plan.action.Dependency;
import org.openpac.core.value.Id;

/**
 * A tactic whose stated dates come too early for one that it waits for.
 *
 * @param tacticId the tactic that waits
 * @param dependency what it waits for, and how
 * @param workingDays by how many working days it comes too early, 1 or more
 */
public record DateConflict(Id tacticId, Dependency dependency, long workingDays) {}
