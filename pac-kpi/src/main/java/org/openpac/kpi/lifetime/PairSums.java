package org.openpac.kpi.lifetime;

import java.util.OptionalDouble;

/** Weighted pairs of numbers, and how they go together; means are moved along, so that nothing large is subtracted. */
final class PairSums {

    private double weight;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    void add(double x, double y, double times) {
        weight += times;
        double fromX = x - meanX;
        double fromY = y - meanY;
        meanX += fromX * times / weight;
        meanY += fromY * times / weight;
        squaresX += times * fromX * (x - meanX);
        squaresY += times * fromY * (y - meanY);
        products += times * fromX * (y - meanY);
    }

    /** Pearson's correlation; absent where one of the two does not vary. */
    OptionalDouble correlation() {
        double scale = Math.sqrt(squaresX) * Math.sqrt(squaresY);
        return scale > 0 ? OptionalDouble.of(Math.max(-1, Math.min(products / scale, 1))) : OptionalDouble.empty();
    }
}
