package org.openpac.core.statement;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.statement.DateCore.Found;
import org.openpac.core.statement.DateCore.Year;

/** The part of a phrase that names a quarter, a half, a year or a duration: « T3 2026 », "the year", « 6 mois ». */
final class PeriodCore {

    private static final int MAX_COUNT = 1_200;

    /** Fewer days are the time an answer takes, « sous 5 jours », not the time a result is due. */
    private static final int FEWEST_DAYS = 15;

    private static final Set<String> ONE = Set.of("un", "une", "a", "an", "one");
    private static final Set<String> FOLLOWING =
            Set.of("prochain", "prochaine", "prochains", "prochaines", "next", "coming", "premiers", "first");
    private static final Set<String> NEXT = Set.of("prochain", "prochaine", "suivant", "suivante");
    private static final Set<String> PAST =
            Set.of("dernier", "derniere", "precedent", "precedente", "passe", "passee", "ecoule", "ecoulee");
    private static final Map<String, Deadline> ENDS =
            Map.of("eoy", new Deadline.YearEnd(0), "eoq", new Deadline.Running(3), "eom", new Deadline.Running(1));

    private final Tokens tokens;
    private final Language language;
    private final DateCore days;

    PeriodCore(Tokens tokens, Language language, DateCore days) {
        this.tokens = tokens;
        this.language = language;
        this.days = days;
    }

    Optional<Found> find(int at, DateLead lead) {
        Optional<Found> found = duration(at, lead);
        found = found.isPresent() ? found : numberedPart(at, lead);
        found = found.isPresent() ? found : ordinalPart(at, lead);
        found = found.isPresent() ? found : yearNumber(at, lead);
        found = found.isPresent() ? found : yearWord(at, lead);
        return found.isPresent() ? found : runningPart(at, lead);
    }

    /** « 6 mois », « les 6 prochains mois », "a year", after « sous » or "within". */
    private Optional<Found> duration(int at, DateLead lead) {
        Token count = tokens.at(at);
        boolean isOne = ONE.contains(count.word());
        if (!lead.isWithin() || lead.hasEdge() || !(count.isNumber() || isOne)) {
            return Optional.empty();
        }
        int next = at + 1;
        while (FOLLOWING.contains(tokens.at(next).word())) {
            next++;
        }
        int number =
                isOne ? 1 : count.number().min(new BigDecimal(MAX_COUNT + 1)).intValue();
        if (number < 1 || number > MAX_COUNT) {
            return Optional.empty();
        }
        int end = next + 1;
        return span(tokens.at(next), number).map(meaning -> new Found(end, meaning));
    }

    private Optional<Deadline> span(Token unit, int number) {
        if (language.has(WordClass.DAY, unit)) {
            if (number < FEWEST_DAYS) {
                return Optional.empty();
            }
            return Optional.of(new Deadline.After(number, ChronoUnit.DAYS));
        }
        if (language.has(WordClass.WEEK, unit)) {
            return Optional.of(new Deadline.After(number, ChronoUnit.WEEKS));
        }
        if (language.has(WordClass.YEAR, unit)) {
            return Optional.of(new Deadline.After(number, ChronoUnit.YEARS));
        }
        int months = months(unit);
        return months == 0 || unit.word().length() == 1
                ? Optional.empty()
                : Optional.of(new Deadline.After(number * months, ChronoUnit.MONTHS));
    }

    private int months(Token unit) {
        if (language.has(WordClass.MONTH, unit)) {
            return 1;
        }
        if (language.has(WordClass.QUARTER, unit)) {
            return 3;
        }
        return language.has(WordClass.HALF, unit) ? 6 : 0;
    }

    /** « T3 », "Q2 2026", « S1 », "2026-H1". */
    private Optional<Found> numberedPart(int at, DateLead lead) {
        int first = days.year(at);
        int place = first == Deadline.NO_YEAR ? at : at + 1;
        if (first != Deadline.NO_YEAR && tokens.at(place).is("-")) {
            place++;
        }
        String word = tokens.at(place).word();
        boolean isQuarter = isPart(word, "tq", 4);
        if (!isQuarter && !isPart(word, "sh", 2)) {
            return Optional.empty();
        }
        Year year = first == Deadline.NO_YEAR ? days.yearAfter(place + 1) : new Year(place + 1, first);
        int number = word.charAt(1) - '0';
        return Optional.of(
                new Found(year.end(), new Deadline.Part(isQuarter ? 3 : 6, number, year.number(), lead.place())));
    }

    private static boolean isPart(String word, String letters, int parts) {
        return word.length() == 2
                && letters.indexOf(word.charAt(0)) >= 0
                && word.charAt(1) >= '1'
                && word.charAt(1) <= '0' + parts;
    }

    /** « 1er semestre », "third quarter". */
    private Optional<Found> ordinalPart(int at, DateLead lead) {
        Token token = tokens.at(at);
        int next = at + 1;
        int number = language.ordinal(token.word()).orElse(0);
        if (token.isPlainDigits(1, 1) && days.afterOrdinal(at) == at + 2) {
            number = token.number().intValue();
            next = at + 2;
        }
        int months = months(tokens.at(next));
        if (number < 1 || months < 3) {
            return Optional.empty();
        }
        int within = months == 6 && number == 4 ? 2 : number;
        if (within > 12 / months) {
            return Optional.empty();
        }
        Year year = days.yearAfter(next + 1);
        return Optional.of(new Found(year.end(), new Deadline.Part(months, within, year.number(), lead.place())));
    }

    /** « en 2026 », "FY26". */
    private Optional<Found> yearNumber(int at, DateLead lead) {
        int year = days.year(at);
        if (year == Deadline.NO_YEAR) {
            return Optional.empty();
        }
        if (!tokens.at(at).isDigits()) {
            return Optional.of(new Found(at + 1, new Deadline.PlanEnd(year)));
        }
        if (!lead.isStrongForYear() || isCounted(at + 1)) {
            return Optional.empty();
        }
        Year last = days.lastYear(at, year);
        if (last.number() != year) {
            return Optional.of(new Found(last.end(), new Deadline.PlanEnd(last.number())));
        }
        return Optional.of(new Found(at + 1, new Deadline.Part(12, 1, year, lead.place())));
    }

    private boolean isCounted(int at) {
        Token next = tokens.at(at);
        return next.is("%")
                || language.scale(next.word()).isPresent()
                || language.currency(next.word()).isPresent()
                || (next.isWord()
                        && !language.has(WordClass.FUNCTION, next)
                        && (next.word().endsWith("s") || next.word().endsWith("x")));
    }

    /** « la fin de l'année », "year end", « l'exercice 2026 », « fin du plan ». */
    private Optional<Found> yearWord(int at, DateLead lead) {
        Token token = tokens.at(at);
        if (ENDS.containsKey(token.word())) {
            return Optional.of(new Found(at + 1, ENDS.getOrDefault(token.word(), new Deadline.YearEnd(0))));
        }
        boolean isPlan = language.has(WordClass.PLAN, token) && lead.hasEdge();
        boolean isFiscal = language.has(WordClass.FISCAL_YEAR, token);
        int next = isFiscal && language.has(WordClass.YEAR, tokens.at(at + 1)) ? at + 2 : at + 1;
        if (!isPlan && !isFiscal && !language.has(WordClass.YEAR, token)) {
            return Optional.empty();
        }
        boolean hasEnd = false;
        if (tokens.at(next).is("-") && language.has(WordClass.END_OF, tokens.at(next + 1))) {
            next++;
        }
        if (language.has(WordClass.END_OF, tokens.at(next))) {
            next++;
            hasEnd = true;
        }
        Year year = days.yearAfter(next);
        if (year.number() != Deadline.NO_YEAR) {
            Deadline meaning = isFiscal || isPlan
                    ? new Deadline.PlanEnd(year.number())
                    : new Deadline.Part(12, 1, year.number(), lead.place());
            return Optional.of(new Found(year.end(), meaning));
        }
        boolean isComparison = tokens.at(at - 1).is("over");
        if (isComparison || PAST.contains(tokens.at(next).word()) || !(lead.isStrong() || hasEnd)) {
            return Optional.empty();
        }
        if (!isPlan && !hasEnd && isMiddleOrStart(lead)) {
            return Optional.of(new Found(next, new Deadline.Part(12, 1, Deadline.NO_YEAR, lead.place())));
        }
        boolean isNext =
                NEXT.contains(tokens.at(next).word()) || tokens.at(at - 1).is("next");
        Deadline meaning =
                isFiscal || isPlan ? new Deadline.PlanEnd(Deadline.NO_YEAR) : new Deadline.YearEnd(isNext ? 1 : 0);
        return Optional.of(new Found(isNext && !tokens.at(at - 1).is("next") ? next + 1 : next, meaning));
    }

    private static boolean isMiddleOrStart(DateLead lead) {
        return lead.place() == Deadline.Place.MIDDLE || lead.place() == Deadline.Place.START;
    }

    /** « fin du trimestre », "this month", "quarter end". */
    private Optional<Found> runningPart(int at, DateLead lead) {
        Token token = tokens.at(at);
        int months = token.word().length() == 1 ? 0 : months(token);
        if (months == 0) {
            return Optional.empty();
        }
        int end = tokens.at(at + 1).is("-") ? at + 2 : at + 1;
        if (language.has(WordClass.END_OF, tokens.at(end))) {
            return Optional.of(new Found(end + 1, new Deadline.Running(months)));
        }
        return lead.hasEdge() || lead.isThis()
                ? Optional.of(new Found(at + 1, new Deadline.Running(months)))
                : Optional.empty();
    }
}
