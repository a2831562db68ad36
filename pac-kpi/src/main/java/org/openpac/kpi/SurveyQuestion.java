package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** What customers are asked, and the scale of the answers. */
public enum SurveyQuestion implements Word {
    /** Would you recommend us? 0 (not at all) to 10 (by all means); the net promoter score comes from it. */
    RECOMMENDATION(0, 10),
    /** How satisfied are you? 1 (not at all) to 5 (very). */
    SATISFACTION(1, 5),
    /** The company made it easy: 1 (do not agree at all) to 7 (fully agree); the customer effort score. */
    EASE(1, 7);

    private final int lowest;
    private final int highest;

    SurveyQuestion(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The lowest score that can be given. */
    public int lowest() {
        return lowest;
    }

    /** The highest score that can be given. */
    public int highest() {
        return highest;
    }

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
