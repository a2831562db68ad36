package org.openpac.kpi.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often journeys went from one state to the next, a state being the last few channels, and how often they ended there.
 *
 * <p>States are taken out one by one, their transitions being handed on in proportion (W. K. Grassmann, M. I. Taksar, D. P. Heyman,
 * Operations Research 33 (1985), 1107–1116). Nothing is ever subtracted, so that effects keep all their digits.
 */
final class MarkovChain {

    private static final Comparator<Journey> IN_ONE_ORDER = Comparator.comparing(
                    (Journey journey) -> journey.channels().toArray(String[]::new), Arrays::compare)
            .thenComparingLong(Journey::conversions)
            .thenComparingLong(Journey::losses);

    /** The channel that each state ends with; state 0 is the start. */
    private final List<String> lastChannels = new ArrayList<>();

    private final Map<List<String>, Integer> states = new HashMap<>();
    private final int maxStates;
    private final double[][] moves;
    private final double[] conversions;
    private final double[] losses;
    /** The probability of a conversion from each state on. */
    private double[] chances = {};

    private MarkovChain(int maxStates) {
        this.maxStates = maxStates;
        this.moves = new double[maxStates][maxStates];
        this.conversions = new double[maxStates];
        this.losses = new double[maxStates];
    }

    /** The chain of journeys; empty if it has more states than it is to have. */
    static Optional<MarkovChain> of(Journeys journeys, int order, int maxStates) {
        MarkovChain chain = new MarkovChain(maxStates);
        chain.state(List.of());
        List<Journey> sorted = journeys.all().stream().sorted(IN_ONE_ORDER).toList();
        for (Journey journey : sorted) {
            if (!chain.isAdded(journey, order)) {
                return Optional.empty();
            }
        }
        chain.chances = chain.conversionChances();
        return Optional.of(chain);
    }

    private boolean isAdded(Journey journey, int order) {
        List<String> channels = journey.channels();
        double weight = (double) journey.conversions() + journey.losses();
        int from = 0;
        for (int i = 0; i < channels.size(); i++) {
            int to = state(channels.subList(Math.max(i + 1 - order, 0), i + 1));
            if (to >= maxStates) {
                return false;
            }
            moves[from][to] += weight;
            from = to;
        }
        conversions[from] += journey.conversions();
        losses[from] += journey.losses();
        return true;
    }

    private int state(List<String> last) {
        Integer known = states.get(last);
        if (known != null) {
            return known;
        }
        states.put(List.copyOf(last), states.size());
        lastChannels.add(last.isEmpty() ? "" : last.get(last.size() - 1));
        return states.size() - 1;
    }

    /** The part of conversions that would be lost if whoever is to meet a channel were lost instead. */
    double removalEffect(String channel) {
        int size = states.size();
        double[][] to = new double[size][];
        double[] past = Arrays.copyOf(conversions, size);
        double[] through = new double[size];
        double[] lost = Arrays.copyOf(losses, size);
        for (int state = 0; state < size; state++) {
            to[state] = Arrays.copyOf(moves[state], size);
            for (int next = 1; next < size; next++) {
                if (lastChannels.get(next).equals(channel)) {
                    through[state] += to[state][next] * chances[next];
                    lost[state] += to[state][next] * (1 - chances[next]);
                    to[state][next] = 0;
                }
            }
        }
        takeOut(to, past, through, lost);
        return through[0] / (past[0] + through[0]);
    }

    private double[] conversionChances() {
        int size = states.size();
        double[][] to = Arrays.stream(moves, 0, size)
                .map(row -> Arrays.copyOf(row, size))
                .toArray(double[][]::new);
        double[] won = Arrays.copyOf(conversions, size);
        double[] lost = Arrays.copyOf(losses, size);
        takeOut(to, won, lost);
        double[] found = new double[size];
        for (int state = 0; state < size; state++) {
            double ahead = won[state];
            double all = won[state] + lost[state];
            for (int next = 1; next < state; next++) {
                ahead += to[state][next] * found[next];
                all += to[state][next];
            }
            found[state] = ahead / all;
        }
        return found;
    }

    /** Takes all states but the start out, the last first; each keeps what it had when it was taken out. */
    private static void takeOut(double[][] to, double[]... ends) {
        for (int out = to.length - 1; out > 0; out--) {
            double all = 0;
            for (double[] end : ends) {
                all += end[out];
            }
            for (int next = 1; next < out; next++) {
                all += to[out][next];
            }
            for (int state = 0; state < out; state++) {
                double part = to[state][out] / all;
                if (part > 0) {
                    handOn(part, out, state, to, ends);
                }
            }
        }
    }

    private static void handOn(double part, int out, int state, double[][] to, double[][] ends) {
        for (double[] end : ends) {
            end[state] += part * end[out];
        }
        for (int next = 1; next < out; next++) {
            to[state][next] += part * to[out][next];
        }
    }
}
