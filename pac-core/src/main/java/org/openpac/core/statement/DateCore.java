package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of a phrase that names a day or a month: « 31 décembre 2026 », "June 1", « juin ». */
final class DateCore {

    private static final Set<String> YEAR_LINKS =
            Set.of("de", "d'", "of", "l'", "la", "the", ",", "-", "/", ".", "annee", "year");
    private static final Set<String> YEAR_PAIRS = Set.of("-", "–", "/");
    private static final Pattern FISCAL_YEAR = Pattern.compile("fy(20)?\\d{2}");
    private static final Set<String> DAY_LINKS = Set.of("au", "a", "et", "-", "–", "to", "and");

    private final Tokens tokens;
    private final Language language;

    DateCore(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * A date that was recognised.
     *
     * @param end the token after it
     * @param meaning no readings if there is no such day
     */
    record Found(int end, Deadline meaning) {}

    /** A year and the token after it; no year and the same token if none follows. */
    record Year(int end, int number) {}

    Optional<Found> find(int at, DateLead lead, boolean hasLead) {
        Token token = tokens.at(at);
        if (token.kind() == Token.Kind.DATE) {
            return numericDate(at, lead);
        }
        if (isDay(at)) {
            Optional<Found> numbers = dayAndMonthNumbers(at, lead, hasLead);
            return numbers.isPresent() ? numbers : dayThenMonth(at, lead);
        }
        // Nearly every word is no month, and is asked for at every place.
        if (language.month(token.word()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> day = monthThenDay(at, lead);
        return day.isPresent() ? day : month(at, lead);
    }

    private Optional<Found> numericDate(int at, DateLead lead) {
        String[] parts = tokens.at(at).word().split("[-/.]", -1);
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int third = Integer.parseInt(parts[2]);
        if (parts[0].equals("0000") || parts[2].equals("0000")) {
            return Optional.of(new Found(at + 1, new Deadline.Either(List.of())));
        }
        if (parts[0].length() == 4) {
            return Optional.of(new Found(at + 1, days(lead, new int[][] {{third, second, first}})));
        }
        int year = parts[2].length() == 4 ? third : 2000 + third;
        return Optional.of(new Found(at + 1, dayAndMonth(first, second, year, lead)));
    }

    private Optional<Found> dayAndMonthNumbers(int at, DateLead lead, boolean hasLead) {
        Token slash = tokens.at(at + 1);
        if (!hasLead || !slash.is("/") || !isDay(at + 2) || !slash.isGlued()) {
            return Optional.empty();
        }
        Deadline meaning = dayAndMonth(number(at), number(at + 2), Deadline.NO_YEAR, lead);
        return Optional.of(new Found(at + 3, meaning));
    }

    private Deadline dayAndMonth(int first, int second, int year, DateLead lead) {
        return language == Language.FRENCH
                ? days(lead, new int[][] {{first, second, year}})
                : days(lead, new int[][] {{second, first, year}, {first, second, year}});
    }

    private static Deadline days(DateLead lead, int[][] candidates) {
        List<Deadline.Day> days = new ArrayList<>();
        boolean isExcluded = lead.place() == Deadline.Place.BEFORE;
        for (int[] each : candidates) {
            Deadline.Day day = new Deadline.Day(each[0], each[1], each[2], isExcluded);
            if (day.isPossible()) {
                days.add(day);
            }
        }
        return new Deadline.Either(List.copyOf(days));
    }

    /** « 31 décembre 2026 », « 1er mars », "15th of June", and of « 10 au 12 mars » the last. */
    private Optional<Found> dayThenMonth(int at, DateLead lead) {
        int next = afterOrdinal(at);
        int day = at;
        if (DAY_LINKS.contains(tokens.at(next).word()) && isDay(next + 1)) {
            day = next + 1;
            next = afterOrdinal(day);
        }
        if (tokens.at(next).is("of") || tokens.at(next).is("de")) {
            next++;
        }
        Optional<Integer> month = language.month(tokens.at(next).word());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Year year = yearAfter(afterFullStop(next));
        return Optional.of(new Found(year.end(), days(lead, new int[][] {{number(day), month.get(), year.number()}})));
    }

    /** "June 1, 2026". */
    private Optional<Found> monthThenDay(int at, DateLead lead) {
        Optional<Integer> month = language.month(tokens.at(at).word());
        int day = afterFullStop(at);
        if (language == Language.FRENCH || month.isEmpty() || !isDay(day)) {
            return Optional.empty();
        }
        Year year = yearAfter(afterOrdinal(day));
        return Optional.of(new Found(year.end(), days(lead, new int[][] {{number(day), month.get(), year.number()}})));
    }

    private Optional<Found> month(int at, DateLead lead) {
        Token token = tokens.at(at);
        Optional<Integer> month = language.month(token.word());
        if (month.isEmpty() || (token.isNumber() && !tokens.at(at + 1).isPlainDigits(4, 4))) {
            return Optional.empty();
        }
        Year year = yearAfter(afterFullStop(at));
        boolean isDoubtful = language.has(WordClass.DOUBTFUL_MONTH, token) && !lead.isStrong();
        if (year.number() == Deadline.NO_YEAR && (!lead.isStrong() || isDoubtful)) {
            return Optional.empty();
        }
        return Optional.of(new Found(year.end(), new Deadline.Part(1, month.get(), year.number(), lead.place())));
    }

    /** Reads « 2026 », « de l'année 2026 », "FY26" where they follow. */
    Year yearAfter(int at) {
        int next = at;
        while (next < at + 4 && YEAR_LINKS.contains(tokens.at(next).word())) {
            next++;
        }
        int year = year(next);
        return year == Deadline.NO_YEAR ? new Year(at, year) : lastYear(next, year);
    }

    /** Of « 2025-2026 » or "2025/26" the second, otherwise the year itself. */
    Year lastYear(int at, int year) {
        Token link = tokens.at(at + 1);
        Token second = tokens.at(at + 2);
        int following = year + 1;
        boolean isFollowing = second.is(String.valueOf(following)) || second.is(String.valueOf(following % 100));
        return YEAR_PAIRS.contains(link.word()) && second.isGlued() && isFollowing
                ? new Year(at + 3, following)
                : new Year(at + 1, year);
    }

    int year(int at) {
        Token token = tokens.at(at);
        if (token.isPlainDigits(4, 4)) {
            int year = token.number().intValue();
            return year >= 1990 && year <= 2099 ? year : Deadline.NO_YEAR;
        }
        if (token.word().startsWith("fy") && FISCAL_YEAR.matcher(token.word()).matches()) {
            return 2000 + Integer.parseInt(token.word().substring(token.word().length() - 2));
        }
        return Deadline.NO_YEAR;
    }

    private boolean isDay(int at) {
        return tokens.at(at).isPlainDigits(1, 2) && number(at) >= 1 && number(at) <= 31;
    }

    private int number(int at) {
        return tokens.at(at).number().intValue();
    }

    int afterOrdinal(int at) {
        Token ending = tokens.at(at + 1);
        return ending.isGlued() && language.has(WordClass.ORDINAL_ENDING, ending) ? at + 2 : at + 1;
    }

    private int afterFullStop(int at) {
        Token next = tokens.at(at + 1);
        boolean isAbbreviation =
                next.is(".") && next.isGlued() && tokens.at(at).word().length() <= 5;
        return isAbbreviation ? at + 2 : at + 1;
    }
}
