package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.orderOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.kpi.SalesFact;

/** Orders of customers without a contract, made of what the models know of each: x, t_x, T and what an order brought. */
final class Repeaters {

    /** Days with an order after the first, days from the first to the last, days from the first to the end, euros an order. */
    private static final String TABLE = """
            2 14 298 13 | 8 296 309 30 | 1 13 292 84 | 6 204 257 26 | 1 126 319 42 | 1 105 284 35
            0 0 326 38 | 0 0 262 25 | 3 57 262 41 | 7 256 274 20 | 1 7 309 22 | 0 0 256 28
            1 71 341 9 | 6 289 291 49 | 0 0 270 66 | 1 276 354 64 | 0 0 282 19 | 0 0 272 7
            8 123 312 80 | 0 0 254 119 | 2 20 351 18 | 0 0 260 14 | 6 284 330 22 | 3 249 309 27
            2 241 317 16 | 0 0 317 57 | 0 0 309 15 | 1 48 347 7 | 0 0 270 25 | 0 0 350 28
            4 149 251 52 | 1 73 312 35 | 0 0 312 15 | 0 0 309 53 | 2 252 325 29 | 0 0 353 20
            3 292 336 62 | 10 289 330 22 | 1 3 262 31 | 1 143 335 17 | 0 0 275 16 | 2 196 298 58
            9 302 304 65 | 12 305 328 22 | 1 30 351 16 | 1 235 285 33 | 4 241 295 23 | 1 94 313 39
            """;

    private static final List<int[]> CUSTOMERS = Stream.of(TABLE.strip().split("\\s*[|\n]\\s*"))
            .map(row -> Stream.of(row.split(" ")).mapToInt(Integer::parseInt).toArray())
            .toList();

    private Repeaters() {}

    /** Forty-eight customers who come back, leave and spend as the models have it. */
    static List<SalesFact> until(LocalDate end) {
        return orders(CUSTOMERS, end, (repeats, euros) -> euros);
    }

    /** The same, where one spends the more the oftener one comes. */
    static List<SalesFact> spendingMoreTheMore(LocalDate end) {
        return orders(CUSTOMERS, end, (repeats, euros) -> 40 * repeats + euros);
    }

    /** The same, of whom some spend thousands of times as much as others. */
    static Stream<SalesFact> ofAnyAmount(LocalDate end) {
        return orders(CUSTOMERS, end, (repeats, euros) -> euros * euros * euros * euros).stream();
    }

    /** Two customers who came back once, and pay a euro more or less. */
    static Stream<SalesFact> two(LocalDate end, int euros) {
        List<int[]> pair = List.of(new int[] {1, 7, 99, euros}, new int[] {1, 30, 199, euros + 1});
        return orders(pair, end, (repeats, paid) -> paid).stream();
    }

    /** A hundred customers whose last order is on the last day. */
    static Stream<SalesFact> whoNeverLeave(LocalDate end) {
        List<int[]> loyal = IntStream.range(0, 100)
                .mapToObj(i -> new int[] {1 + i % 10, 280, 280, 10 + i})
                .toList();
        return orders(loyal, end, (repeats, euros) -> euros).stream();
    }

    /** Repeat orders are those of the last days up to the last one. */
    private static List<SalesFact> orders(List<int[]> customers, LocalDate end, IntBinaryOperator euros) {
        List<SalesFact> orders = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            int[] row = customers.get(i);
            LocalDate first = end.minusDays(row[2]);
            String amount = Integer.toString(euros.applyAsInt(row[0], row[3]));
            orders.add(orderOf("c" + i, first, amount));
            for (int back = 0; back < row[0]; back++) {
                orders.add(orderOf("c" + i, first.plusDays(row[1] - (long) back), amount));
            }
        }
        return orders;
    }
}
