package org.openpac.host;

import java.util.List;
import java.util.Locale;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.ProblemCode;
import org.openpac.json.jackson.PacInputException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes plans and gives them back. */
@SpringBootApplication
@RestController
public class PlanService {

    /** A plan among the host's own values. */
    public record Portfolio(String ownerName, String note, List<SalesActionPlan> plans) {}

    public static void main(String[] arguments) {
        SpringApplication.run(PlanService.class, arguments);
    }

    @PostMapping("/plan")
    SalesActionPlan plan(@RequestBody SalesActionPlan plan) {
        return plan;
    }

    @PostMapping("/portfolio")
    Portfolio portfolio(@RequestBody Portfolio portfolio) {
        return portfolio;
    }

    // snippet: refusal
    /** What is wrong, for the client. */
    record Refusal(ProblemCode code, String pointer, int line, String detail) {}

    @ExceptionHandler
    ProblemDetail refused(HttpMessageNotReadableException e, Locale language) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof PacInputException refusal) {
            List<Refusal> problems = refusal.problems().stream()
                    .map(p -> new Refusal(p.code(), p.pointer(), p.line(), p.message().text(language)))
                    .toList();
            detail.setProperty("problems", problems);
        }
        return detail;
    }
    // end of snippet
}
