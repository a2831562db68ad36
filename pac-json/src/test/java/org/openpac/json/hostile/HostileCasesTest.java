package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonSettings;
import org.openpac.json.Marked;
import org.openpac.json.PacCodec;
import org.openpac.json.ReadResult;

/** The named hostile cases 1–200: each comes to its outcome, and no reading breaks what holds of all. */
class HostileCasesTest {

    private static final PacCodec COMPACT = PacCodec.of(JsonSettings.standard().compact());
    private static final int MOST_READ_EVERYWHERE = 1 << 20;

    /** By group; the first small case of each outcome of a group meets every locale, zone and door. */
    private static final List<Supplier<List<HostileCase>>> GROUPS = List.of(
            SyntaxCases::cases,
            NumberCases::cases,
            TextCases::cases,
            FloodCases::cases,
            EvolutionCases::cases,
            DateCases::cases,
            GraphCases::cases,
            MoneyCases::cases);

    @TestFactory
    Stream<DynamicTest> a_hostile_case_comes_to_its_outcome() {
        return GROUPS.stream()
                .flatMap(group -> group.get().stream())
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> {
                    each.check().execute();
                    if (each.isRead()) {
                        isRead(each);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> neither_door_nor_locale_nor_zone_matters() {
        return GROUPS.stream()
                .flatMap(group -> chosen(group.get()).stream())
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> isTheSameEverywhere(each)));
    }

    @Test
    void no_number_is_forgotten() {
        Set<Integer> numbers = GROUPS.stream()
                .flatMap(group -> group.get().stream())
                .map(HostileCase::number)
                .collect(Collectors.toSet());

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 200).boxed().collect(Collectors.toSet()));
        assertThat(GROUPS.stream()
                        .flatMap(group -> group.get().stream())
                        .filter(each -> each.outcome() == Outcome.STRUCK))
                .allMatch(each -> !each.expected().get(0).isBlank());
    }

    private static List<HostileCase> chosen(List<HostileCase> cases) {
        if (HostileCase.isEverythingTried()) {
            return cases.stream().filter(HostileCase::isRead).toList();
        }
        TreeMap<Outcome, HostileCase> firsts = new TreeMap<>();
        cases.stream()
                .filter(each -> each.isRead() && each.document().get().bytes().length < MOST_READ_EVERYWHERE)
                .forEach(each -> firsts.putIfAbsent(each.outcome(), each));
        return new ArrayList<>(firsts.values());
    }

    private static void isRead(HostileCase hostile) {
        Document document = hostile.document().get();
        byte[] json = document.bytes();
        PacCodec codec = PacCodec.of(JsonSettings.standard());
        ReadResult<SalesActionPlan> read = codec.readPlan(json);

        comesTo(hostile, document, read);
        Invariants.placed(json, read);
        Invariants.cheap(json);
        Invariants.discreet(json, read);
        Invariants.unspoilt(codec);
        Invariants.listed(read);
        Invariants.same(read, codec.readPlan(json));
        read.value().ifPresent(Invariants::stable);
    }

    private static void isTheSameEverywhere(HostileCase hostile) throws Throwable {
        Document document = hostile.document().get();
        PacCodec codec = PacCodec.of(JsonSettings.standard());
        ReadResult<SalesActionPlan> read = codec.readPlan(document.bytes());
        for (String locale : Surroundings.LOCALES) {
            for (String zone : Surroundings.ZONES) {
                for (Door door : EnumSet.allOf(Door.class)) {
                    Surroundings.of(locale, zone).run(() -> {
                        ReadResult<SalesActionPlan> again = door.through(codec, document.bytes());
                        Invariants.same(read, again);
                        comesTo(hostile, document, again);
                    });
                }
            }
        }
        Invariants.unspoilt(codec);
    }

    private static void comesTo(HostileCase hostile, Document document, ReadResult<SalesActionPlan> read) {
        List<String> expected = hostile.expected();
        switch (hostile.outcome()) {
            case REFUSED -> {
                told(
                        read.problems().stream()
                                .map(each -> each.code() + " " + each.pointer())
                                .toList(),
                        expected);
                stand(
                        read.problems().stream()
                                .map(each -> new Marked.Place(each.line(), each.column(), each.byteOffset()))
                                .toList(),
                        document.places());
            }
            case ACCEPTED -> {
                assertThat(read.notices()).isEmpty();
                isWritten(read, new String(document.bytes(), UTF_8));
            }
            case NORMALISED -> isWritten(read, expected.get(0));
            case NOTICED -> {
                told(
                        read.notices().stream()
                                .map(each -> each.code() + " " + each.pointer())
                                .toList(),
                        expected);
                stand(
                        read.notices().stream()
                                .map(each -> new Marked.Place(each.line(), each.column(), each.byteOffset()))
                                .toList(),
                        document.places());
                isWritten(read, new String(document.bytes(), UTF_8));
            }
            case FOUND -> {
                isWritten(read, new String(document.bytes(), UTF_8));
                List<String> found = GraphChecks.report(document.bytes()).findings().stream()
                        .map(finding ->
                                finding.rule().id() + " " + finding.location().pointer())
                        .toList();
                expected.forEach(each -> assertThat(found).anyMatch(one -> fits(one, each)));
            }
            default -> throw new IllegalArgumentException(hostile + " is not read");
        }
    }

    private static void told(List<String> found, List<String> expected) {
        boolean areMore = expected.get(expected.size() - 1).equals("…");
        int count = areMore ? expected.size() - 1 : expected.size();
        for (int i = 0; i < Math.min(count, found.size()); i++) {
            int at = i;
            assertThat(found.get(i)).matches(one -> fits(one, expected.get(at)), expected.get(i));
        }
        assertThat(found.size()).isGreaterThanOrEqualTo(count);
        assertThat(areMore || found.size() == count)
                .as(() -> "only " + expected + ", not " + found)
                .isTrue();
    }

    private static boolean fits(String found, String expected) {
        return expected.endsWith(" *")
                ? found.startsWith(expected.substring(0, expected.length() - 1))
                : found.equals(expected);
    }

    private static void stand(List<Marked.Place> found, List<Marked.Place> marked) {
        if (!marked.isEmpty()) {
            assertThat(found).containsExactlyElementsOf(marked);
        }
    }

    /** Without line feeds, asked before compared, so that a failure does not print mebibytes. */
    private static void isWritten(ReadResult<SalesActionPlan> read, String text) {
        String written = new String(COMPACT.write(read.orThrow()), UTF_8);
        boolean isSame = written.equals(text);
        assertThat(isSame ? "same" : written.substring(0, Math.min(2_000, written.length())))
                .isEqualTo(isSame ? "same" : text.substring(0, Math.min(2_000, text.length())));
    }
}
