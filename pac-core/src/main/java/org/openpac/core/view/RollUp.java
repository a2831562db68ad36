package org.openpac.core.view;

import org.openpac.core.value.Figure;

/**
 * What the objectives below one come to together, in its unit: added up or, for a rate, averaged with their weights.
 *
 * @param actual what they have reached; of one that is not measured itself, what its own contributors have reached
 * @param target what they aim at
 * @param stretch what lies beyond; one without a stretch target counts with its target
 */
public record RollUp(Figure actual, Figure target, Figure stretch) {}
