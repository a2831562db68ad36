package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.PlanChecker;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.json.report.ReportCodec;
import org.openpac.kpi.PacChecker;
import org.openpac.kpi.Scorecard;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

/** Everything that is said to be shared among threads, shared among sixteen that begin at once. */
class SharedAcrossThreadsTest {

    private static final int THREADS = 16;

    /** Ten thousand askings in the gates. */
    private static final int ROUNDS = "all".equals(System.getProperty("pac.matrix")) ? 10_000 / THREADS : 5;

    private static final String SMALL = """
            {"formatVersion":"1.0","id":"p","period":{"start":"2026-01-01","end":"2026-12-31"},
             "objectives":[
              {"id":"o-1","level":"COMPANY","statement":"Augmenter le chiffre d’affaires de 15 %"},
              {"id":"o-2","level":"TEAM","contributions":[{"objectiveId":"o-9","share":1.5}],"x-n":2.50}]}
            """;

    /** What one thread is told. */
    private record Answers(String written, String fingerprint, String problems, String report, String card) {}

    /** What threads share; made anew for each round, so that what is made at first use is made by all of them. */
    private record Shared(PacCodec codec, PlanChecker checker, SalesActionPlan plan) {

        static Shared of(byte[] json) {
            PacCodec codec = PacCodec.of(JsonSettings.standard().compact());
            return new Shared(codec, PacChecker.standard(), codec.readPlan(json).orThrow());
        }

        Answers ask() {
            byte[] written = codec.write(plan);
            byte[] broken = new String(written, UTF_8)
                    .replace("\"objectives\":", "\"objectives\":7,\"objectives\":")
                    .getBytes(UTF_8);
            assertThat(codec.readPlan(written).orThrow()).isEqualTo(plan);
            return new Answers(
                    new String(written, UTF_8),
                    codec.fingerprint(plan),
                    codec.readPlan(broken).problems().toString(),
                    new String(
                            ReportCodec.standard().write(checker.check(plan, SoundPlans.asOf(plan)), Locale.FRENCH),
                            UTF_8),
                    new String(KpiCodec.standard().write(Scorecard.of(plan, SoundPlans.asOf(plan))), UTF_8));
        }
    }

    /** Large plans first, then a small one, of which there can be thousands of rounds. */
    @Test
    void sixteen_threads_are_told_the_same_as_one() throws InterruptedException, ExecutionException {
        List<byte[]> plans = Stream.concat(
                        Stream.of(0, 7)
                                .map(which -> PlantedFaults.all().get(which).in(SoundPlans.of(which)))
                                .map(PacJson::write),
                        Stream.of(SMALL.getBytes(UTF_8)))
                .toList();
        List<Answers> alone = plans.stream().map(json -> Shared.of(json).ask()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int which = Math.min(round, plans.size() - 1);
                assertThat(together(threads, Shared.of(plans.get(which)))).containsOnly(alone.get(which));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone)
                .doesNotHaveDuplicates()
                .allMatch(answers -> answers.problems().contains("DUPLICATE")
                        && answers.report().contains("\"findings\""));
    }

    private static List<Answers> together(ExecutorService threads, Shared shared)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Answers>> askings = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            askings.add(() -> asked(start, shared));
        }
        List<Answers> all = new ArrayList<>();
        for (Future<Answers> answers : threads.invokeAll(askings)) {
            all.add(answers.get());
        }
        return all;
    }

    private static Answers asked(CyclicBarrier start, Shared shared)
            throws BrokenBarrierException, InterruptedException {
        start.await();
        return shared.ask();
    }
}
