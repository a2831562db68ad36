package org.openpac.core.view;

import org.openpac.core.shape.PersonalData;
import org.openpac.core.text.Word;

/**
 * For whom a plan is exported, and so what it may still tell about people.
 *
 * <p>Each profile keeps less than the one before. Outside {@link #INTERNAL} what is not known is not kept: members that
 * this version does not know are left out.
 */
public enum ExportProfile implements Word {
    /** Those who work with the plan: everything is kept. */
    INTERNAL,
    /**
     * A partner or a processor: people stand under pseudonyms, without names, working life or results; free text is left
     * out. Which pseudonym leads, owns or takes part stays readable, so these remain personal data.
     */
    PARTNER,
    /** Anybody: as for a partner, and people, their objectives and what was measured of them are not there at all. */
    PUBLIC,
    /** Statistics: as for anybody, and figures behind which too few people stand are left out. */
    AGGREGATE;

    /** Says what the profile does with what such a member tells about a person. */
    public Treatment of(PersonalData category) {
        if (this == INTERNAL || category == PersonalData.NONE) {
            return Treatment.KEPT;
        }
        return this == PARTNER && category == PersonalData.REFERENCE ? Treatment.PSEUDONYMISED : Treatment.DROPPED;
    }
}
