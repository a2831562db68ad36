package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;

class FactJsonTest {

    private static final String MONEY = "{\"amount\": 1200.50, \"currency\": \"EUR\"}";

    private final FactProblems problems = new FactProblems();

    private List<SalesFact> facts(String json) throws IOException {
        List<SalesFact> facts = new ArrayList<>();
        FactJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), problems, facts::add);
        return facts;
    }

    private List<String> told(String json) throws IOException {
        assertThat(facts(json)).isEmpty();
        return problems.first().stream()
                .map((FactProblem problem) -> problem.text(Locale.ENGLISH))
                .toList();
    }

    @Test
    void members_have_the_names_of_the_components() throws IOException {
        List<SalesFact> facts = facts("""
            [{"type": "deal", "date": "2026-03-31", "openedOn": "2026-02-01", "amount": %s, "outcome": "WON",
              "stageId": "s", "probability": 0.6, "taxBasis": "EXCLUDED", "segmentId": "g", "channelId": "c",
              "tacticId": "t", "personId": "p"}]\
            """.formatted(MONEY));

        assertThat(problems.first()).isEmpty();
        assertThat(facts)
                .containsExactly(Deal.builder()
                        .date(LocalDate.of(2026, 3, 31))
                        .openedOn(LocalDate.of(2026, 2, 1))
                        .amount(Money.of("1200.50", "EUR"))
                        .outcome(DealOutcome.WON)
                        .stageId(Id.of("s"))
                        .probability(Share.of("0.6"))
                        .taxBasis(TaxBasis.EXCLUDED)
                        .segmentId(Id.of("g"))
                        .channelId(Id.of("c"))
                        .tacticId(Id.of("t"))
                        .personId(Id.of("p"))
                        .build());
    }

    @Test
    void every_kind_of_fact_can_be_written_one_object_a_line() throws IOException {
        List<SalesFact> facts = facts("""
            {"type":"spend","date":"2026-01-01","amount":%1$s,"costKind":"DIRECT","purpose":"ACQUISITION","acquisitionShare":0.8,"category":"ADVERTISING","effectLag":{"firstMonth":-1,"lastMonth":2}}
            {"type":"revenue","date":"2026-01-01","amount":%1$s,"grossMargin":%1$s,"customersSince":"2025-01-01"}
            {"type":"customerWon","date":"2026-01-01","count":3,"reactivated":true,"origin":"REFERRAL"}
            {"type":"customerLost","date":"2026-01-01","count":3,"wonInSamePeriod":true}
            {"type":"customerBase","date":"2026-01-01","count":3,"months":12}
            {"type":"prospects","date":"2026-01-01","entered":9,"converted":3,"mature":true}
            {"type":"lead","date":"2026-01-01","count":3,"furthest":"CUSTOMER","mature":true,"origin":"PAID"}
            {"type":"deal","date":"2026-01-01","openedOn":"2025-12-01","amount":%1$s,"outcome":"OPEN"}
            {"type":"order","date":"2026-01-01","amount":%1$s,"quantity":3,"count":2,"offerId":"o","customerId":"k"}
            {"type":"subscription","date":"2026-01-01","event":"CHURN","recurring":%1$s,"startedInSamePeriod":true}
            {"type":"recurringBase","date":"2026-01-01","recurring":%1$s,"months":3}
            {"type":"activity","date":"2026-01-01","activity":"MEETING","count":3}
            {"type":"survey","date":"2026-01-01","question":"EASE","score":7,"count":3}
            {"type":"staffTime","date":"2026-01-01","minutes":480,"selling":false}
            {"type":"quota","date":"2026-01-01","amount":%1$s,"prorata":0.5}
            {"type":"plannedSpend","date":"2026-01-01","lastDay":"2026-12-31","amount":%1$s}
            {"type":"marketSize","date":"2026-01-01","amount":%1$s}
            {"type":"plannedAction","date":"2026-01-01","doneOn":"2026-01-02"}
            """.formatted(MONEY));

        assertThat(problems.first()).isEmpty();
        Set<FactKind> kinds = facts.stream().map(SalesFact::kind).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(EnumSet.allOf(FactKind.class));
        assertThat(facts.get(0))
                .isInstanceOfSatisfying(
                        Spend.class, spend -> assertThat(spend.effectLag()).contains(new EffectLag(-1, 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"deel\"}|1:9: “type”: “deel” is none of the words that can stand here",
                "{\"date\":\"2026-01-01\"}|1:1: “type”: The member type is missing.",
                "{\"type\":\"activity\",\"date\":\"2026-01-01\",\"activity\":\"MEETING\"}|1:1: “count”: The member count is missing.",
                "{\"type\":\"activity\",\"date\":\"2026-01-01\",\"activity\":\"MEETNG\",\"count\":1}|1:51: “activity”: “MEETNG” is none of the words that can stand here: CONTACT, MEETING",
                "{\"type\":\"activity\",\"date\":\"2026-01-01\",\"activity\":\"MEETING\",\"count\":1.5}|1:69: “count”: “1.5” is not written as a whole number",
                "{\"type\":\"activity\",\"date\":\"2026-01-01\",\"activity\":\"MEETING\",\"count\":\"1\"}|1:69: “count”: Expected here is a number, not a text.",
                "{\"type\":\"activity\",\"date\":\"2026-02-30\",\"activity\":\"MEETING\",\"count\":1}|1:27: “date”: “2026-02-30” is no day",
                "{\"type\":\"activity\",\"date\":\"2026-01-01\",\"activity\":\"MEETING\",\"count\":1,\"cuont\":1}|1:79: “cuont”: The member cuont is unknown; did you mean count?",
                "{\"type\":\"activity\",\"date\":\"2026-01-01\",\"activity\":\"MEETING\",\"count\":-1}|1:1: There is no such value: ",
                "{\"type\":\"activity\",\"date\":\"2026-01-01\",\"activity\":\"MEETING\",\"count\":1,\"personId\":null}|1:82: “personId”: Null is no value",
                "{\"type\":\"activity\",\"type\":\"activity\"}|1:27: “type”: The member type stands here a second time; the first is at line 1, column 9",
                "{\"type\":\"marketSize\",\"date\":\"2026-01-01\",\"amount\":{\"amount\":1.234,\"currency\":\"EUR\"}}|1:61: “amount.amount”: “1.234” has more decimals than EUR has.",
                "{\"type\":\"marketSize\",\"date\":\"2026-01-01\",\"amount\":{\"amount\":1,\"currency\":\"EUR\",\"tax\":1}}|“amount.tax”: The member tax is unknown",
                "{\"type\":\"marketSize\",\"date\":\"2026-01-01\",\"amount\":1}|“amount”: Expected here is an object, not a number.",
                "{\"type\":\"marketSize\",\"date\":\"2026-01-01\",\"amount\":{\"currency\":\"EUR\"}}|“amount.amount”: The member amount is missing.",
                "{\"type\":\"activity\",\"a b\":1}|1:26: The member a b is unknown",
                "[1]|1:2: Expected here is an object, not a number.",
                "[[]]|1:2: Expected here is an object, not an array.",
                "[{\"type\":\"deel\"}]|1:10: “type”: “deel” is none of the words",
                "{|1:2: The text ends before the JSON does.",
                "nope|1:1: From here on the text is not JSON.",
            })
    void what_is_not_so_is_told_with_its_place(String json, String expected) throws IOException {
        assertThat(told(json)).anySatisfy(problem -> assertThat(problem).contains(expected));
    }

    @Test
    void a_bad_line_hides_no_other_and_all_are_counted() throws IOException {
        List<SalesFact> facts = facts("\uFEFF \n" + "{\"type\":7}\n".repeat(2_000)
                + "{\"type\":\"plannedAction\",\"date\":\"2026-01-01\"}\n{\"type\":8}");

        assertThat(facts).hasSize(1);
        assertThat(problems.count()).isEqualTo(2_001);
        assertThat(problems.first()).hasSize(FactProblems.MOST);
        assertThat(problems.first().get(0).text(Locale.FRENCH))
                .startsWith("2:9: «\u00a0type\u00a0»\u00a0: Ici est attendu");
    }

    @Test
    void another_encoding_is_told() throws IOException {
        FactJson.read(new ByteArrayInputStream(new byte[] {'[', '\n', (byte) 0xe9}), problems, fact -> {});

        assertThat(problems.first().get(0).text(Locale.ENGLISH))
                .isEqualTo("2:1: From here on the bytes are not UTF-8.");
        assertThat(problems.first().get(0).text(Locale.FRENCH))
                .isEqualTo("2:1: À partir d’ici, les octets ne sont pas de l’UTF-8.");
    }

    @Test
    void deep_nesting_is_refused_and_does_not_overflow() throws IOException {
        assertThat(told("{\"type\":\"activity\",\"date\":" + "[".repeat(400) + "]".repeat(400) + "}"))
                .anySatisfy(problem -> assertThat(problem).contains("nested more than 64 deep."));
    }
}
