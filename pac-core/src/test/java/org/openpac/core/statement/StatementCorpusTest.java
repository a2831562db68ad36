package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementCorpusTest {

    static Stream<LabelledStatement> statements() {
        return LabelledStatement.all();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_is_read_as_a_person_reads_it(LabelledStatement statement) {
        assertThat(statement.asRead()).usingRecursiveComparison().isEqualTo(statement);
    }

    @Test
    void the_corpus_holds_sixty_statements_of_each_language() {
        assertThat(statements().filter(each -> each.language().equals(Locale.FRENCH)))
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(statements().filter(each -> each.language().equals(Locale.ENGLISH)))
                .hasSizeGreaterThanOrEqualTo(60);
    }
}
