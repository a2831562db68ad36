package org.openpac.core.view;

import java.util.Optional;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Figure;

/**
 * Where a figure stands on a day.
 *
 * @param levels where it started and what is aimed at, in its own unit
 * @param path the way from its start to the day it is due; empty where a date is missing or they are in the wrong order
 * @param actual what has been reached, in its own unit: the sum of the readings, or the last one
 * @param latest the last reading that entered the figure; empty where there is none
 * @param attainment the part of the way that is done, 1 for the whole; negative where the figure went the wrong way
 * @param expected the part of the way that should be done by now, from 0 to 1
 * @param pace attainment over expected; 1 is exactly on time
 * @param landing where the figure will be at the due date if it goes on like this, in its own unit: for one that adds up,
 *     what has been reached over the part of the way that should be done by the last day read; for a level what it is. On
 *     the due date and after it is what has been reached
 * @param status what the pace means; empty where there is no pace
 */
public record Standing(
        Levels levels,
        Optional<ExpectedPath> path,
        Figure actual,
        Optional<Measurement> latest,
        Figure attainment,
        Figure expected,
        Figure pace,
        Figure landing,
        Optional<PaceStatus> status) {}
