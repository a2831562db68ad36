package org.openpac.core.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Names the one {@link Cycle} that stands for all those of a network, in linear time.
 *
 * <p>A shortest cycle has no short-cut past its first activity, and no link that skips forward: either would make it shorter. What
 * can be left are links back to a member in between. Each closes a smaller cycle, and the smallest of these has none left.
 */
final class CycleSearch {

    private static final int FAR = Integer.MAX_VALUE;

    private final Links links;

    CycleSearch(Links links) {
        this.links = links;
    }

    /** The cycle of a network that has one. */
    Cycle cycle() {
        int[] circle = smallestWithin(shortestThrough(WaitingGroups.lowestActivity(links)));
        List<Integer> activities = new ArrayList<>(circle.length);
        for (int activity : circle) {
            activities.add(activity);
        }
        Collections.rotate(activities, -activities.indexOf(Collections.min(activities)));
        return new Cycle(activities);
    }

    private int[] shortestThrough(int start) {
        int[] distances = distancesTo(start);
        int[] circle = new int[distances[nearest(start, distances)] + 1];
        int activity = start;
        for (int i = 0; i < circle.length; i++) {
            circle[i] = activity;
            activity = nearest(activity, distances);
        }
        return circle;
    }

    /** The lowest-numbered of the activities that wait for this one and are fewest links away from the start. */
    private int nearest(int from, int[] distances) {
        int nearest = links.to(links.first(from));
        for (int link = links.first(from); link < links.end(from); link++) {
            int to = links.to(link);
            if (distances[to] < distances[nearest] || (distances[to] == distances[nearest] && to < nearest)) {
                nearest = to;
            }
        }
        return nearest;
    }

    /** Counts the links on the shortest way from each activity to one. */
    private int[] distancesTo(int goal) {
        Links back = links.reversed();
        int[] distances = new int[links.activities()];
        Arrays.fill(distances, FAR);
        distances[goal] = 0;
        int[] reached = new int[distances.length];
        reached[0] = goal;
        int count = 1;
        for (int i = 0; i < count; i++) {
            int activity = reached[i];
            for (int link = back.first(activity); link < back.end(activity); link++) {
                int before = back.to(link);
                if (distances[before] == FAR) {
                    distances[before] = distances[activity] + 1;
                    reached[count] = before;
                    count++;
                }
            }
        }
        return distances;
    }

    private int[] smallestWithin(int[] circle) {
        int[] places = new int[links.activities()];
        Arrays.fill(places, FAR);
        for (int i = 0; i < circle.length; i++) {
            places[circle[i]] = i;
        }
        int first = 0;
        int last = circle.length - 1;
        for (int i = 0; i < circle.length; i++) {
            for (int link = links.first(circle[i]); link < links.end(circle[i]); link++) {
                int place = places[links.to(link)];
                boolean isBack = place <= i;
                if (isBack && i - place < last - first) {
                    first = place;
                    last = i;
                }
            }
        }
        return Arrays.copyOfRange(circle, first, last + 1);
    }
}
