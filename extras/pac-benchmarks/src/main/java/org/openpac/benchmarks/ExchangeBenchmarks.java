package org.openpac.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openpac.benchmarks.peer.PeerMapper;
import org.openpac.benchmarks.peer.PeerPlan;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;
import org.openpac.json.PacJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What reading and writing plans costs beside databind, which is set up as strict, and beside a walk that builds nothing. */
final class ExchangeBenchmarks {

    private static final int[] SIZES = {8 << 10, 100 << 10, 1 << 20, 8 << 20};
    private static final int WARM_UPS = 150;
    private static final int ROUNDS = 25;
    /** So many bytes a round, but no document less than once. */
    private static final int BYTES_A_ROUND = 1 << 20;

    private static final String PAC = "pac";
    private static final String DATABIND = "databind";
    private static final String WALK = "walk";

    private static final Limits READING = new Limits(0.65, 0.5);
    private static final Limits READING_SHUFFLED = new Limits(0.85, 0.75);
    private static final Limits WRITING = new Limits(0.75, 1.25);

    private static final JsonFactory PARSERS = JsonFactory.builder().build();
    private static final PacCodec COMPACT = PacCodec.of(JsonSettings.standard().compact());

    private final PrintStream out;
    private boolean isPassed = true;

    private ExchangeBenchmarks(PrintStream out) {
        this.out = out;
    }

    /**
     * What the library may cost at most, as parts of what databind costs.
     *
     * @param cpu processor time
     * @param bytes allocated
     */
    private record Limits(double cpu, double bytes) {}

    /** Prints what they cost, and says whether that is within the limits. */
    static boolean pass(PrintStream out) {
        ExchangeBenchmarks run = new ExchangeBenchmarks(out);
        out.printf(
                Locale.ROOT,
                "%nexchange beside Jackson databind 3: CPU on one thread, best of %d rounds in turns%n"
                        + "  databind into records of the same values; strict: unknown members, duplicates, coercion refused%n",
                ROUNDS);
        warmUp();
        for (int size : SIZES) {
            run.printSize(size);
        }
        return run.isPassed;
    }

    /** Compilers of a machine that is busy with other things need more than the rounds of the first document. */
    private static void warmUp() {
        byte[] json = PacJson.write(PlanDocuments.of(1 << 20));
        byte[] shuffled = PlanDocuments.shuffled(json);
        SalesActionPlan plan = PacJson.readPlan(json).orThrow();
        PeerPlan.SalesActionPlan peer = PeerMapper.read(json);
        for (int i = 0; i < WARM_UPS; i++) {
            for (byte[] document : List.of(json, shuffled)) {
                PacJson.readPlan(document).orThrow();
                PeerMapper.read(document);
                walk(document);
            }
            COMPACT.write(plan);
            PeerMapper.write(peer);
        }
    }

    private void printSize(int size) {
        SalesActionPlan plan = PlanDocuments.of(size);
        byte[] json = PacJson.write(plan);
        String name = size < 1 << 20 ? size / (1 << 10) + " KB" : size / (1 << 20) + " MB";
        printReading("read " + name, json, READING);
        printReading("read " + name + " shuffled", PlanDocuments.shuffled(json), READING_SHUFFLED);
        printWriting("write " + name, plan, json);
    }

    private void printReading(String title, byte[] json, Limits limits) {
        Map<String, Cost> costs = new Duel(ROUNDS, times(json))
                .with(PAC, () -> PacJson.readPlan(json).orThrow())
                .with(DATABIND, () -> PeerMapper.read(json))
                .with(WALK, () -> walk(json))
                .costs();
        print(title, costs, limits);
    }

    private void printWriting(String title, SalesActionPlan plan, byte[] json) {
        PeerPlan.SalesActionPlan peer = PeerMapper.read(json);
        Map<String, Cost> costs = new Duel(ROUNDS, times(json))
                .with(PAC, () -> COMPACT.write(plan))
                .with(DATABIND, () -> PeerMapper.write(peer))
                .costs();
        print(title, costs, WRITING);
    }

    private void print(String title, Map<String, Cost> costs, Limits limits) {
        Cost pac = Objects.requireNonNull(costs.get(PAC));
        Cost databind = Objects.requireNonNull(costs.get(DATABIND));
        Cost walk = costs.get(WALK);
        double cpu = pac.growthFrom(databind);
        double bytes = (double) pac.bytes() / databind.bytes();
        boolean isWithin = cpu <= limits.cpu() && bytes <= limits.bytes();
        isPassed &= isWithin;
        out.printf(
                Locale.ROOT,
                "  %-20s %8.3f ms : %8.3f ms = %4.2f (limit %4.2f)  %,11d : %,11d bytes = %4.2f (limit %4.2f)%s%s%n",
                title,
                pac.bestNanos() / 1e6,
                databind.bestNanos() / 1e6,
                cpu,
                limits.cpu(),
                pac.bytes(),
                databind.bytes(),
                bytes,
                limits.bytes(),
                walk == null ? "" : String.format(Locale.ROOT, "  %4.2f x token walk", pac.growthFrom(walk)),
                isWithin ? "" : "  TOO MUCH");
    }

    private static int times(byte[] json) {
        return Math.max(1, BYTES_A_ROUND / json.length);
    }

    private static Integer walk(byte[] json) {
        int tokens = 0;
        try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }
}
