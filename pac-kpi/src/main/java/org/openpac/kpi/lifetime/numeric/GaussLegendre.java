package org.openpac.kpi.lifetime.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Gauss’s rule for integrals of smooth functions over [0, 1].
 *
 * <p>The nodes are the roots of Legendre’s polynomial, found by Newton’s method.
 */
public final class GaussLegendre {

    /** Four nodes: enough where a function changes by a third. */
    public static final GaussLegendre FOUR = new GaussLegendre(4);
    /** Eight nodes: enough where a function changes hardly more than threefold. */
    public static final GaussLegendre EIGHT = new GaussLegendre(8);
    /** Sixteen nodes: enough where it changes a millionfold. */
    public static final GaussLegendre SIXTEEN = new GaussLegendre(16);
    /** Thirty-two nodes: enough where it changes by twenty orders of magnitude. */
    public static final GaussLegendre THIRTY_TWO = new GaussLegendre(32);

    private static final int NEWTON_STEPS = 8;

    private final double[] nodes;
    private final double[] weights;

    private GaussLegendre(int size) {
        nodes = new double[size];
        weights = new double[size];
        for (int i = 0; i < size; i++) {
            double root = Math.cos(Math.PI * (i + 0.75) / (size + 0.5));
            double slope = 1;
            for (int step = 0; step <= NEWTON_STEPS; step++) {
                double before = 1;
                double value = root;
                for (int degree = 2; degree <= size; degree++) {
                    double next = ((2 * degree - 1) * root * value - (degree - 1) * before) / degree;
                    before = value;
                    value = next;
                }
                slope = size * (before - root * value) / (1 - root * root);
                if (step < NEWTON_STEPS) {
                    root -= value / slope;
                }
            }
            nodes[size - 1 - i] = (1 + root) / 2;
            weights[size - 1 - i] = 1 / ((1 - root * root) * slope * slope);
        }
    }

    /** How many nodes there are. */
    public int size() {
        return nodes.length;
    }

    /** A node, between 0 and 1; in ascending order. */
    public double node(int i) {
        return nodes[i];
    }

    /** The weight of a node; all weights add up to 1. */
    public double weight(int i) {
        return weights[i];
    }

    /** The integral from 0 to {@code end}, in so many pieces of the same length with thirty-two nodes each. */
    public static double integral(double end, int pieces, DoubleUnaryOperator function) {
        double length = end / pieces;
        double sum = 0;
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < THIRTY_TWO.nodes.length; i++) {
                sum += THIRTY_TWO.weights[i] * function.applyAsDouble(length * (piece + THIRTY_TWO.nodes[i]));
            }
        }
        return sum * length;
    }
}
