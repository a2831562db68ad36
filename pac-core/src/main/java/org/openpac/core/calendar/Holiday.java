package org.openpac.core.calendar;

import org.openpac.core.text.Word;

/**
 * A public holiday of French law, and the text that made it one.
 *
 * <p>The eleven national ones are listed in article L3133-1 of the code du travail. None is moved where it falls on a
 * weekend.
 */
public enum Holiday implements Word {
    /** 1 January; opinion of the Conseil d’État of 23 March 1810. */
    NEW_YEAR,
    /**
     * The Friday before Easter, in Bas-Rhin, Haut-Rhin and Moselle; order of 16 August 1892, now article L3134-13 of the
     * code du travail.
     *
     * <p>By that article it is a holiday only in communes with a Protestant temple or a mixed church. Calendars here keep
     * it in the whole département.
     */
    GOOD_FRIDAY,
    /** The day after Easter; law of 8 March 1886. */
    EASTER_MONDAY,
    /** 1 May, since 1947; laws of 30 April 1947 and 29 April 1948. The only one on which the law forbids work. */
    LABOUR_DAY,
    /** 8 May, since 1982; law 81-893 of 2 October 1981. */
    VICTORY_1945,
    /** The thirty-ninth day after Easter; order of 29 germinal, year X (1802). */
    ASCENSION,
    /**
     * The fiftieth day after Easter; law of 8 March 1886.
     *
     * <p>Laws 2004-626 and 2008-351 made it, for a time, the day of solidarity unless agreed otherwise; it stayed in the
     * list of public holidays all along. A firm that works on it takes it as a day like others.
     */
    WHIT_MONDAY,
    /** 14 July; law of 6 July 1880. */
    NATIONAL_DAY,
    /** 15 August; order of 29 germinal, year X (1802). */
    ASSUMPTION,
    /** 1 November; order of 29 germinal, year X (1802). */
    ALL_SAINTS,
    /** 11 November, since 1922; law of 24 October 1922. */
    ARMISTICE_1918,
    /** 25 December; order of 29 germinal, year X (1802). */
    CHRISTMAS,
    /** 26 December, in Bas-Rhin, Haut-Rhin and Moselle; order of 16 August 1892, now article L3134-13. */
    SECOND_DAY_OF_CHRISTMAS,
    /**
     * A day of its own in each overseas territory; law 83-550 of 30 June 1983 and decree 83-1003 of 23 November 1983, now
     * article L3422-2 of the code du travail.
     */
    ABOLITION_OF_SLAVERY
}
