package org.openpac.json.hostile;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.function.Executable;

/** A default locale and zone, which must not matter. */
record Surroundings(Locale locale, TimeZone zone) {

    /** French; a Turkish i; Arabic and Thai digits. */
    static final String[] LOCALES = {"fr-FR", "tr-TR", "ar-EG", "th-TH-u-nu-thai"};
    /** Without summer time, with it, and one that once left out a day. */
    static final String[] ZONES = {"UTC", "Europe/Paris", "Pacific/Apia"};

    static Surroundings of(String locale, String zone) {
        return new Surroundings(Locale.forLanguageTag(locale), TimeZone.getTimeZone(zone));
    }

    void run(Executable work) throws Throwable {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        try {
            work.execute();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
