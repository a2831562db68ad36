package org.openpac.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import org.openpac.benchmarks.peer.PeerMapper;
import org.openpac.examples.Example;
import org.openpac.json.PacJson;

/** What the first plan read by a service that was just started costs, beside databind: compiler and class loading included. */
final class FirstRead {

    private static final double LIMIT = 0.35;
    private static final int STARTS = 5;
    private static final String DATABIND = "databind";

    private FirstRead() {}

    /** Prints the CPU time of the process over its first read; run in a machine of its own. */
    public static void main(String[] arguments) {
        byte[] json = Example.SOFTWARE_ENGLISH.json();
        long begun = FreshMachine.cpuTime();
        int objectives = arguments[0].equals(DATABIND)
                ? PeerMapper.read(json).objectives() == null ? 0 : 1
                : PacJson.readPlan(json).orThrow().objectives().size();
        System.out.println(objectives > 0 ? FreshMachine.cpuTime() - begun : 0);
    }

    /** Starts some Java machines in turns and tells whether the middle ones stay within the limit. */
    static boolean passes(PrintStream out) {
        long[] pac = new long[STARTS];
        long[] databind = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            pac[i] = FreshMachine.run(FirstRead.class, "pac");
            databind[i] = FreshMachine.run(FirstRead.class, DATABIND);
        }
        Arrays.sort(pac);
        Arrays.sort(databind);
        double ratio = (double) pac[STARTS / 2] / databind[STARTS / 2];
        boolean isWithin = ratio <= LIMIT;
        out.printf(
                Locale.ROOT,
                "%nfirst read of a fresh Java machine: CPU of the process, median of %d%n"
                        + "  %-20s %8.1f ms : %8.1f ms = %4.2f (limit %4.2f)%s%n",
                STARTS,
                "read 40 KB",
                pac[STARTS / 2] / 1e6,
                databind[STARTS / 2] / 1e6,
                ratio,
                LIMIT,
                isWithin ? "" : "  TOO MUCH");
        return isWithin;
    }
}
