package org.openpac.host;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.jackson.PacInputException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes plans and gives them back. */
@SpringBootApplication
@RestController
public class PlanService {

    /** A plan among the host's own values. */
    public record Portfolio(String ownerName, String note, List<SalesActionPlan> plans) {}

    /** What is wrong, for the client. */
    public record Refusal(String code, String pointer, int line) {}

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

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Refusal> refuse(HttpMessageNotReadableException refused) {
        return refused.getCause() instanceof PacInputException input
                ? input.problems().stream()
                        .map(problem -> new Refusal(problem.code().name(), problem.pointer(), problem.line()))
                        .toList()
                : List.of();
    }
}
