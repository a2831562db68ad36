package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** What makes it lawful to approach people (GDPR article 6 and, by e-mail, the ePrivacy rules). */
public enum LegalBasis implements Word {
    /** They have agreed beforehand. */
    CONSENT,
    /** They have bought the like before and could refuse. */
    EXISTING_CUSTOMER,
    /** The company's interest outweighs the disturbance; they can object. */
    LEGITIMATE_INTEREST,
    /** A contract asks for it. */
    CONTRACT,
    /** Another one. */
    OTHER
}
