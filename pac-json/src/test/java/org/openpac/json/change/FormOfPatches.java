package org.openpac.json.change;

import org.openpac.json.codec.Form;

/** Shows the form of this package to the page of forms. */
public final class FormOfPatches {

    private FormOfPatches() {}

    /** One operation. */
    public static Form<?> operation() {
        return Operation.FORM;
    }
}
