package org.openpac.core.calendar;

import org.openpac.core.text.Word;

/** A territory whose public holidays are the same everywhere in it. */
public enum HolidayRegion implements Word {
    /** No public holidays at all: for those who list every day off themselves. */
    NONE,
    /** France but for the territories below: eleven national holidays. */
    FRANCE,
    /**
     * Bas-Rhin (67): the national holidays, 26 December and Good Friday.
     *
     * <p>By article L3134-13 of the code du travail Good Friday is a holiday only in communes with a Protestant temple or
     * a mixed church; here it is one in the whole département, as it is for MOSELLE and HAUT_RHIN. An establishment in
     * another commune takes FRANCE and closes on 26 December.
     */
    BAS_RHIN,
    /** Haut-Rhin (68): as Bas-Rhin. */
    HAUT_RHIN,
    /** Moselle (57): as Bas-Rhin. */
    MOSELLE,
    /** Guadeloupe (971): the national holidays and 27 May, since 1984. */
    GUADELOUPE,
    /** Martinique (972): the national holidays and 22 May, since 1984. */
    MARTINIQUE,
    /** French Guiana (973): the national holidays and 10 June, since 1984. */
    GUYANE,
    /** Réunion (974): the national holidays and 20 December, since 1983. */
    LA_REUNION,
    /**
     * Mayotte (976): the national holidays and 27 April, since 1984.
     *
     * <p>The Muslim feasts that article L3422-3 of the code du travail leaves to agreement and custom are not among them:
     * they are a firm’s closures.
     */
    MAYOTTE,
    /** Saint-Barthélemy (977): the national holidays and, since decree 2012-553, 9 October. */
    SAINT_BARTHELEMY,
    /**
     * Saint-Martin (978): the national holidays and, since decree 2012-553, one day in May.
     *
     * <p>It is 27 May until 2017 and 28 May since 2018: the article still names 27 May, the circular of 4 May 2018 and
     * the prefecture’s notices take the day on which abolition was proclaimed on the island.
     */
    SAINT_MARTIN
}
