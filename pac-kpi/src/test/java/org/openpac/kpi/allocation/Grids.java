package org.openpac.kpi.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openpac.core.value.Id;

/** Small grids, of which every place can be tried. */
final class Grids {

    private Grids() {}

    /** A line in euros with so many cents a step. */
    static GridLine line(String id, Curve curve, long step, long least, long most) {
        return new GridLine(Id.of(id), curve, step, 100, least, most);
    }

    static List<GridLine> any(Random random, int count, boolean areConcave, int[] steps) {
        List<GridLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long least = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
            lines.add(line(
                    "line-" + i,
                    Lines.anyCurve(random, areConcave),
                    100L * steps[random.nextInt(steps.length)],
                    least,
                    least + random.nextInt(40)));
        }
        return lines;
    }

    static long money(List<GridLine> lines, Random random) {
        long least = 0;
        long most = 0;
        for (GridLine line : lines) {
            least += line.least() * line.step();
            most += line.most() * line.step();
        }
        return least + (long) ((most - least) * random.nextDouble(1.1));
    }

    static double surplus(GridLine line, double price, long place) {
        return line.value(place) - price * line.spend(place);
    }

    /** The most that places between bounds can bring, each unit of money costing so much, by trying all. */
    static double best(List<GridLine> lines, Bounds bounds, long money, double price) {
        return best(lines, bounds, money, price, 0);
    }

    private static double best(List<GridLine> lines, Bounds bounds, long money, double price, int i) {
        if (i == lines.size()) {
            return 0;
        }
        GridLine line = lines.get(i);
        double best = Double.NEGATIVE_INFINITY;
        for (long place = bounds.from(i); place <= bounds.to(i) && place * line.step() <= money; place++) {
            double rest = best(lines, bounds, money - place * line.step(), price, i + 1);
            best = Math.max(best, surplus(line, price, place) + rest);
        }
        return best;
    }

    static Bounds bounds(List<GridLine> lines) {
        return new Bounds(
                lines.stream().mapToLong(GridLine::least).toArray(),
                lines.stream().mapToLong(GridLine::most).toArray());
    }
}
