package org.openpac.json.codec;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Kind;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Word;

/** Words of a closed list, by the names of its constants. */
final class WordCodec implements ValueCodec {

    private static final int MOST_SHOWN = 12;

    private final Kind.Vocabulary vocabulary;
    private final Word[] words;

    WordCodec(Kind.Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = vocabulary.words().toArray(Word[]::new);
    }

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        int length = in.textLength();
        if (length < 0) {
            return null;
        }
        Word word = find(in.buffer(), in.bufferStart(), length);
        if (word == null) {
            if (in.isTolerant()) {
                in.markNewerValue();
            } else {
                in.problem(ProblemText.UNKNOWN_WORD, in.found(in.written()), words(vocabulary));
            }
        }
        return word;
    }

    private @Nullable Word find(char[] buffer, int start, int length) {
        for (Word word : words) {
            if (Memo.isSame(word.name(), buffer, start, length)) {
                return word;
            }
        }
        return null;
    }

    @Override
    public void write(Writing out, Object value) {
        // Known to be one: an interface's name would be looked up for every word.
        out.bytes().code(((Enum<?>) value).name());
    }

    static Given words(Kind.Vocabulary vocabulary) {
        return words(vocabulary.words().stream().map(Word::name).toList());
    }

    /** The words that can stand here, the first of them if there are many. */
    static Given words(List<String> names) {
        List<Argument> shown =
                names.stream().limit(MOST_SHOWN).map(Arguments::named).toList();
        String more = names.size() > MOST_SHOWN ? "…" : "";
        return Given.given("words", new WordList(Arguments.several(shown), more));
    }

    private record WordList(Argument words, String more) implements Argument {
        @Override
        public String text(Locale locale) {
            return words.text(locale) + more;
        }
    }
}
