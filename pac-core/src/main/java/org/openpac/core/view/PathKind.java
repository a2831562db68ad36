package org.openpac.core.view;

import org.openpac.core.text.Word;

/** How the way to a target is expected to be gone where no phasing says so. */
public enum PathKind implements Word {
    /** The same part of it every day. */
    LINEAR,
    /**
     * At a constant rate of growth, less at first and more later: of the way from a baseline b to a target g, after a part t
     * of the time, (r<sup>t</sup> − 1) / (r − 1) with r = g / b.
     */
    COMPOUND
}
