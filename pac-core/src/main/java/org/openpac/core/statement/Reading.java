package org.openpac.core.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Span;

/** What was understood of a text; each part is read when first asked for, whichever thread asks. */
final class Reading {

    private final Language language;
    private final Tokens tokens;
    private volatile @Nullable DateScanner dates;
    private volatile @Nullable List<StatedAmount> amounts;
    private volatile @Nullable Opening opening;
    private volatile @Nullable Boolean isPlaceholder;

    Reading(String text, Language language) {
        this.language = language;
        this.tokens = Tokens.of(text, language).corrected(language);
    }

    Language language() {
        return language;
    }

    Tokens tokens() {
        return tokens;
    }

    DateScanner dates() {
        DateScanner known = dates;
        if (known == null) {
            known = DateScanner.scan(tokens, language);
            dates = known;
        }
        return known;
    }

    List<StatedAmount> amounts() {
        List<StatedAmount> known = amounts;
        if (known == null) {
            known = AmountScanner.scan(tokens, language, dates());
            amounts = known;
        }
        return known;
    }

    Opening opening() {
        Opening known = opening;
        if (known == null) {
            known = OpeningReader.read(tokens, language, dates().dates());
            opening = known;
        }
        return known;
    }

    boolean isPlaceholder() {
        Boolean known = isPlaceholder;
        if (known == null) {
            known = Placeholder.find(tokens.text()).isPresent();
            isPlaceholder = known;
        }
        return known;
    }

    List<StatedDuration> durations() {
        return new DurationScanner(tokens, language, dates()).durations();
    }

    List<Term> terms(Lexicon lexicon) {
        // Beliefs and origins are written with capitals in English without being names.
        return language.lexicon(lexicon).find(tokens, lexicon == Lexicon.SENSITIVE);
    }

    Optional<Span> secondResult() {
        return new SecondResult(this).find();
    }
}
