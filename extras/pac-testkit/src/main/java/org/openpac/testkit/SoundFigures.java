package org.openpac.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.openpac.core.text.Format;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** The numbers, days and words that the parts of one sound plan share, drawn once from its seed. */
final class SoundFigures {

    static final Unit EUR = Unit.parse("EUR");
    static final Id MANAGER = Id.of("manager");
    static final Id DIRECTOR = Id.of("director");
    static final Id TEAM = Id.of("team");
    /** The sellers every plan has; others stand at the end of each list, so that pointers do not depend on the seed. */
    static final int CORE_SELLERS = 3;

    private static final String[] FRENCH_SECTORS = {"Nord", "Sud", "Est", "Ouest", "Centre"};
    private static final String[] ENGLISH_SECTORS = {"North", "South", "East", "West", "Centre"};

    final boolean french;
    final DateRange period;
    /** How many months of the plan have been measured. */
    final int measuredMonths;

    final int sellers;
    /** What the company's revenue is to grow by, in per cent. */
    final int growth;

    final int marginFrom;
    final int marginPoints;
    final int shareFrom;
    final int proposals;
    final int customersFrom;
    private final List<Long> baselines = new ArrayList<>();
    private final List<Integer> growths = new ArrayList<>();
    private final SplittableRandom wording;

    /**
     * Draws the figures.
     *
     * @param yearsBack how many years before the seed's own plan
     */
    SoundFigures(long seed, int yearsBack) {
        SplittableRandom random = new SplittableRandom(seed);
        french = random.nextBoolean();
        LocalDate start = LocalDate.of(2024 + random.nextInt(6), 1 + random.nextInt(12), 1);
        start = start.minusYears(yearsBack);
        period = new DateRange(start, start.plusYears(1).minusDays(1));
        measuredMonths = yearsBack == 0 ? 8 : 12;
        sellers = CORE_SELLERS + random.nextInt(3);
        growth = 10 + random.nextInt(16);
        int usual = 200 + random.nextInt(700);
        for (int i = 0; i < sellers; i++) {
            baselines.add(1_000L * (usual * (95 + random.nextInt(11)) / 100));
            growths.add(growth + random.nextInt(2));
        }
        marginFrom = 30 + random.nextInt(10);
        marginPoints = 1 + random.nextInt(5);
        shareFrom = 5 + random.nextInt(10);
        proposals = 80 + 4 * random.nextInt(11);
        customersFrom = 20 + random.nextInt(10);
        wording = random.split();
    }

    String say(String frenchText, String englishText) {
        return french ? frenchText : englishText;
    }

    Locale locale() {
        return french ? Locale.FRENCH : Locale.ENGLISH;
    }

    static Id seller(int i) {
        return Id.of("person-" + i);
    }

    static Id territory(int i) {
        return Id.of("territory-" + i);
    }

    String sector(int i) {
        return french ? FRENCH_SECTORS[i] : ENGLISH_SECTORS[i];
    }

    /** The day of the plan's month, the first month being 0. */
    LocalDate day(int month, int day) {
        return period.start().plusMonths(month).plusDays(day - 1L);
    }

    /** The last day of the plan's month, the first month being 0. */
    LocalDate monthEnd(int month) {
        return day(month + 1, 1).minusDays(1);
    }

    /** A fortnight after the end of the last month that has been measured. */
    LocalDate asOf() {
        return asOf(period, measuredMonths);
    }

    static LocalDate asOf(DateRange period, int measuredMonths) {
        return period.start().plusMonths(measuredMonths).plusDays(14);
    }

    /** The last day of what is due a month before the plan ends. */
    LocalDate earlyDue() {
        return monthEnd(10);
    }

    /** The part of the way to a due date that lies behind on the day of the check, never more than all of it. */
    BigDecimal elapsed(LocalDate due) {
        long whole = ChronoUnit.DAYS.between(period.start(), due);
        long gone = Math.min(whole, ChronoUnit.DAYS.between(period.start(), asOf()));
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    long revenueFrom(int seller) {
        return baselines.get(seller);
    }

    int growth(int seller) {
        return growths.get(seller);
    }

    /** What a seller's revenue is to gain, in euros; exact, as baselines are in thousands. */
    long revenueGain(int seller) {
        return revenueFrom(seller) * growth(seller) / 100;
    }

    static int stretched(int percent) {
        return percent + (percent + 3) / 4;
    }

    long revenueFrom() {
        return baselines.stream().mapToLong(Long::longValue).sum();
    }

    long revenueTarget() {
        return revenueFrom() + revenueFrom() * growth / 100;
    }

    int customersFrom(int seller) {
        return customersFrom + seller;
    }

    int customersTarget(int seller) {
        return customersFrom(seller) + 4;
    }

    int customersFrom() {
        int sum = 0;
        for (int i = 0; i < sellers; i++) {
            sum += customersFrom(i);
        }
        return sum;
    }

    int customersTarget() {
        return customersFrom() + 4 * sellers;
    }

    /** What winning one customer costs, in euros, so that the budget pays for those that are aimed at. */
    long acquisitionCost() {
        return revenueTarget() * 3 / 100 / customersTarget();
    }

    static Money euros(long amount) {
        return Money.of(amount, "EUR");
    }

    String percent(int number) {
        return number + say("\u00a0%", "%");
    }

    String amount(long euros) {
        return Quantity.of(euros, EUR).text(locale());
    }

    /** One of the ways in which people write a last day. */
    String by(LocalDate due) {
        int way = wording.nextInt(3);
        if (way == 1 && due.equals(period.end())) {
            return say(" d’ici la fin de l’année", " by the end of the year");
        }
        String date = Format.of(locale()).date(due);
        return way == 0 ? say(" d’ici le ", " by ") + date : say(" au " + date, " by " + due);
    }
}
