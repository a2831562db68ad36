package org.openpac.core.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Message;
import org.openpac.core.text.Translations;

/**
 * Something a good plan keeps to.
 *
 * <p>Rules are constants, made with {@link #rule(String, Scope)}; a rule of one's own is made the same way and is no
 * different from ours. A rule is identified by its id, which is never given to another.
 *
 * @param <T> the elements it judges
 */
public final class Rule<T extends Element> {

    private final RuleDraft<T> draft;

    Rule(RuleDraft<T> draft) {
        this.draft = draft;
    }

    /**
     * Begins a rule.
     *
     * @param id a group of letters, a hyphen and two digits, such as {@code P-04}
     * @param scope what it is applied to
     * @throws IllegalArgumentException if the id has another form
     */
    public static <T extends Element> RuleDraft<T> rule(String id, Scope<T> scope) {
        return new RuleDraft<>(id, scope);
    }

    /** Its id, such as {@code P-04}. */
    public String id() {
        return draft.id;
    }

    /** The letters of its id: what sort of rule it is. */
    public String group() {
        return draft.id.substring(0, draft.id.indexOf('-'));
    }

    /** What it is applied to. */
    public Scope<T> scope() {
        return draft.scope;
    }

    /** What it asks for, in a few words. */
    public String title(Locale locale) {
        return text("title", draft.title, locale);
    }

    /** Why, in one sentence a sales manager would say. */
    public String because(Locale locale) {
        return text("because", draft.because, locale);
    }

    /** Where it comes from. */
    public Source source() {
        return draft.source;
    }

    /** What it compares with its limits, in words and signs; empty where there is nothing to compute. */
    public Optional<String> formula(Locale locale) {
        return draft.formula.map(english -> text("formula", english, locale));
    }

    /** How much a breach matters unless a measured value or the settings say otherwise. */
    public Severity severity() {
        return draft.severity;
    }

    /** The numbers it compares with. */
    public List<Limit> limits() {
        return List.copyOf(draft.limits);
    }

    /** What its fix does, as an imperative; empty where its findings cannot be mended without asking somebody. */
    public Optional<String> fixTitle(Locale locale) {
        return draft.mending.map(mending -> text("fix", mending.title(), locale));
    }

    /** Whether it asks for something that is filled in last, so that it does not concern a plan that is being written. */
    public boolean isOnceComplete() {
        return draft.isOnceComplete;
    }

    /** The rules it presupposes: where one of them is breached, this one is not applied. */
    public List<Rule<?>> after() {
        return List.copyOf(draft.after);
    }

    /** The English message with its places, as written in the code. */
    public String messageTemplate() {
        return draft.message;
    }

    /** The English suggestion with its places, as written in the code. */
    public String suggestionTemplate() {
        return draft.suggestion;
    }

    /** The texts of this rule in other languages, under {@code <id>.title} and so on. */
    public Translations translations() {
        return draft.translations;
    }

    List<Member<?, ?>> path() {
        return draft.path;
    }

    List<Grade> grades() {
        return List.copyOf(draft.grades);
    }

    Optional<Mending<T>> mending() {
        return draft.mending;
    }

    Optional<Bound<T>> bound() {
        return draft.bound;
    }

    Assessment<T> assessment() {
        return draft.assessment;
    }

    Message message(Map<String, Argument> arguments) {
        return new Message(draft.translations, draft.id + ".message", draft.message, arguments);
    }

    Message suggestion(Map<String, Argument> arguments) {
        return new Message(draft.translations, draft.id + ".suggest", draft.suggestion, arguments);
    }

    private String text(String part, String english, Locale locale) {
        return draft.translations.find(draft.id + "." + part, locale).orElse(english);
    }

    @Override
    public String toString() {
        return draft.id;
    }
}
