package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** Whether amounts include value-added tax. */
public enum TaxBasis implements Word {
    /** Without tax (<em>hors taxes</em>). */
    EXCLUDED,
    /** With tax (<em>toutes taxes comprises</em>). */
    INCLUDED
}
