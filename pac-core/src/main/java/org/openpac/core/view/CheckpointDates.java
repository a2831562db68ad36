package org.openpac.core.view;

import java.time.LocalDate;
import java.util.List;
import org.openpac.core.value.Id;

/**
 * The days on which a checkpoint is held.
 *
 * @param checkpointId which checkpoint
 * @param dates the days, in order; empty where none is stated
 */
public record CheckpointDates(Id checkpointId, List<LocalDate> dates) {}
