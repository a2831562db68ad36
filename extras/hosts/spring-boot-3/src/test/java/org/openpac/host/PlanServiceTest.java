package org.openpac.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpac.json.PacJson;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Plans over HTTP, as a client meets them. */
class PlanServiceTest {

    private static final String PLAN = """
            {
              "formatVersion": "1.0",
              "id": "pac-2026",
              "name": "Plan d’action commercial 2026",
              "period": {"start": "2026-01-01", "end": "2026-12-31"},
              "objectives": [
                {
                  "id": "o-1",
                  "level": "COMPANY",
                  "statement": "Augmenter le chiffre d’affaires de 15 %",
                  "ownerId": "p-1"
                }
              ],
              "budget": {"total": {"amount": 120000.5, "currency": "EUR"}},
              "x-crm": {"score":2.50,"large":1e400,"none":null,"many":[]}
            }
            """;

    private static ConfigurableApplicationContext service;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(PlanService.class);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        return post(path, json, "en");
    }

    private static HttpResponse<byte[]> post(String path, String json, String languages)
            throws IOException, InterruptedException {
        String port = service.getEnvironment().getProperty("local.server.port");
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", languages)
                        .POST(HttpRequest.BodyPublishers.ofString(json, UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void a_plan_comes_back_equal() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = post("/plan", PLAN);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(PacJson.readPlan(response.body()).orThrow())
                .isEqualTo(PacJson.readPlan(PLAN.getBytes(UTF_8)).orThrow());
    }

    @Test
    void a_faulty_plan_is_a_bad_request_that_tells_every_problem() throws IOException, InterruptedException {
        String faulty = PLAN.replace("\"2026-12-31\"", "\"2026-02-30\"").replace("\"COMPANY\"", "1");

        assertThat(refusal(post("/plan", faulty)))
                .contains("\"status\":400")
                .contains("\"problems\":[{\"code\":\"INVALID_DATE\",\"pointer\":\"/period/end\",\"line\":5,"
                        + "\"detail\":\"“2026-02-30” is no day from 1900-01-01 to 2200-12-31, written as 2026-01-31.\"},"
                        + "{\"code\":\"WRONG_TYPE\",\"pointer\":\"/objectives/0/level\",\"line\":9,"
                        + "\"detail\":\"Expected here is a text, not a number.\"}]");
    }

    @Test
    void problems_are_told_in_the_language_of_the_client() throws IOException, InterruptedException {
        assertThat(refusal(post("/plan", PLAN.replace("\"COMPANY\"", "1"), "fr-FR,fr;q=0.9")))
                .contains("\"detail\":\"Ici est attendu un texte, et non un nombre.\"");
    }

    private static String refusal(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return new String(response.body(), UTF_8);
    }

    @Test
    void what_is_no_json_and_what_is_null_are_bad_requests() throws IOException, InterruptedException {
        assertThat(refusal(post("/plan", PLAN.substring(0, 100)))).doesNotContain("problems");
        assertThat(refusal(post("/plan", ""))).doesNotContain("problems");
        assertThat(refusal(post("/plan", "null"))).contains("\"code\":\"WRONG_TYPE\"");
    }

    @Test
    void settings_of_the_host_hold_for_its_own_values_and_not_for_plans() throws IOException, InterruptedException {
        String json = "{\"owner_name\":\"Zoé\",\"note\":\"\",\"unknown\":1,\"plans\":[" + PLAN + "]}";

        HttpResponse<byte[]> response = post("/portfolio", json);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new String(response.body(), UTF_8))
                .startsWith("{\"owner_name\":\"Zoé\",\"plans\":[{\"formatVersion\":\"1.0\",\"id\":\"pac-2026\",")
                .contains(
                        "\"ownerId\":\"p-1\"", "\"x-crm\":{\"score\":2.50,\"large\":1e400,\"none\":null,\"many\":[]}");
    }

    @Test
    void a_faulty_plan_within_a_hosts_document_is_told_at_its_place_there() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = post("/portfolio", "{\"plans\":[" + PLAN + ",\n{\"formatVersion\":\"1.0\"}]}");

        assertThat(refusal(response))
                .contains("\"problems\":[{\"code\":\"MISSING\",\"pointer\":\"/plans/1/id\",\"line\":18,"
                        + "\"detail\":\"The member id is missing.\"}]");
    }
}
