package org.openpac.json.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openpac.core.text.Format;

/** In which languages a document is written: one, and others beside it. */
final class Languages {

    private final List<Locale> locales = new ArrayList<>();

    Languages(Locale first, Locale... others) {
        locales.add(first);
        for (Locale other : others) {
            if (locales.stream().noneMatch(known -> code(known).equals(code(other)))) {
                locales.add(other);
            }
        }
    }

    /** French, or English for every other language. */
    private static String code(Locale locale) {
        return Format.isFrench(locale) ? "fr" : "en";
    }

    Locale first() {
        return locales.get(0);
    }

    /** The code of the first language. */
    String code() {
        return code(first());
    }

    /** What is said in the other languages, by their codes. */
    <V> Map<String, V> others(Function<Locale, V> said) {
        Map<String, V> others = new LinkedHashMap<>();
        locales.subList(1, locales.size()).forEach(locale -> others.put(code(locale), said.apply(locale)));
        return others;
    }
}
