package org.openpac.core.statement;

import java.util.Optional;
import java.util.Set;
import org.openpac.core.text.Span;

/**
 * Finds text that only keeps a place free: « À définir », "TBD", « XX % », « ? ».
 *
 * <p>French and English words are known, whatever the language of the text.
 */
public final class Placeholder {

    /** A text of so few words is about nothing but what is to be completed. */
    private static final int FEW = 4;

    private static final int LONGEST_ALONE = 20;
    private static final Set<String> ALONE = Set.of(
            "na",
            "n.a.",
            "nc",
            "nd",
            "todo",
            "to do",
            "placeholder",
            "vide",
            "non defini",
            "non definie",
            "non renseigne",
            "non renseignee",
            "undefined",
            "not defined",
            "-",
            "--",
            "---",
            ".",
            "..",
            "...",
            "…",
            "?",
            "x");
    private static final Set<String> ANYWHERE = Set.of("tbd", "tbc", "tba", "lorem");
    private static final Set<String> LATER = Set.of("definir", "preciser", "determiner", "confirmer");
    private static final Set<String> UNFINISHED = Set.of("completer", "renseigner", "remplir", "chiffrer", "valider");
    private static final Set<String> LATER_ENGLISH = Set.of("defined", "determined", "decided", "specified", "advised");
    private static final Set<String> UNFINISHED_ENGLISH = Set.of("completed", "filled");
    private static final Set<String> OPEN_ENGLISH = Set.of("confirmed", "announced", "agreed");
    private static final Set<String> OBJECTS = Set.of(
            "le", "la", "les", "l'", "un", "une", "des", "du", "leur", "leurs", "son", "sa", "ses", "nos", "notre",
            "votre", "vos", "ce", "cette", "ces", "mon", "ma", "mes", "et", "puis");
    private static final Set<String> SLOTS = Set.of(
            "nombre",
            "nom",
            "montant",
            "date",
            "client",
            "produit",
            "entreprise",
            "societe",
            "objectif",
            "texte",
            "valeur",
            "number",
            "name",
            "amount",
            "company",
            "customer",
            "product",
            "text",
            "value",
            "insert",
            "x",
            "xx",
            "xxx",
            "n");

    private final Tokens tokens;

    private Placeholder(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Where the first one stands; empty where there is none, as in a blank text. */
    public static Optional<Span> find(String text) {
        String bare = text.strip();
        if (bare.length() <= LONGEST_ALONE && ALONE.contains(Folding.fold(bare))) {
            int start = text.indexOf(bare);
            return Optional.of(new Span(start, start + bare.length()));
        }
        return PlaceholderHint.isIn(text) ? new Placeholder(Tokens.of(text, Language.FRENCH)).find() : Optional.empty();
    }

    private Optional<Span> find() {
        for (int at = 0; at < tokens.size(); at++) {
            int end = endAt(at);
            if (end > at) {
                return Optional.of(tokens.span(at, end));
            }
        }
        return Optional.empty();
    }

    /** The token after the placeholder that begins here; the same place if none does. */
    private int endAt(int at) {
        Token token = tokens.at(at);
        if (ANYWHERE.contains(token.word()) || isAllX(at) || isTask(at) || isGap(at)) {
            return at + 1;
        }
        if (tokens.has(at, "n", "/", "a") && tokens.at(at + 1).isGlued()) {
            return at + 3;
        }
        if (isLater(at)) {
            return tokens.at(at).is("a") ? at + 2 : at + 3;
        }
        if (token.is("_") && tokens.has(at + 1, "_", "_")) {
            return at + 3;
        }
        return isSlot(at) ? at + 3 : at + Math.max(openTask(at), wordsInBrackets(at));
    }

    /** « XX », « xxx », and « X » where a number must stand. */
    private boolean isAllX(int at) {
        String word = tokens.at(at).word();
        if (!tokens.at(at).isWord() || word.chars().anyMatch(c -> c != 'x')) {
            return false;
        }
        Token next = tokens.at(at + 1);
        boolean isMeasure = next.is("%") || next.is("€") || next.is("k") || next.is("m");
        return word.length() >= 2 || isMeasure;
    }

    /** « TODO », written so. */
    private boolean isTask(int at) {
        String written = tokens.written(at);
        return written.equals("TODO")
                || (at == 0 && tokens.at(0).is("todo") && tokens.at(1).is(":"));
    }

    /** A question mark within a sentence, where a number or a name should stand. */
    private boolean isGap(int at) {
        if (!tokens.at(at).is("?")) {
            return false;
        }
        Token next = tokens.at(at + 1);
        String following = tokens.written(at + 1);
        boolean isWithin = next.is("%")
                || Language.FRENCH.currency(next.word()).isPresent()
                || (next.isWord() && Character.isLowerCase(following.charAt(0)));
        return at == 0
                || tokens.at(at + 1).is("?")
                || (isWithin && !tokens.at(at).isGlued());
    }

    /** « à définir », but not « à définir leur besoin »; "to be defined". */
    private boolean isLater(int at) {
        boolean isShort = tokens.size() <= FEW;
        if (tokens.at(at).is("a")) {
            String verb = tokens.at(at + 1).word();
            boolean isMeant = LATER.contains(verb) || (isShort && UNFINISHED.contains(verb));
            return isMeant && !OBJECTS.contains(tokens.at(at + 2).word());
        }
        String participle = tokens.at(at + 2).word();
        boolean isShortEnglish = tokens.size() <= FEW + 1;
        boolean isLast = !tokens.at(at + 3).isWord() || tokens.at(at + 3).is("with");
        return tokens.has(at, "to", "be")
                && (LATER_ENGLISH.contains(participle)
                        || (isLast && OPEN_ENGLISH.contains(participle))
                        || (isShortEnglish && UNFINISHED_ENGLISH.contains(participle)));
    }

    /** How many tokens « [à compléter » or "[to be filled" has; 0 if it does not begin here. */
    private int openTask(int at) {
        boolean isFrench = tokens.at(at + 1).is("a")
                && (LATER.contains(tokens.at(at + 2).word())
                        || UNFINISHED.contains(tokens.at(at + 2).word()));
        boolean isEnglish = tokens.has(at + 1, "to", "be");
        if (!tokens.at(at).is("[") || !(isFrench || isEnglish)) {
            return 0;
        }
        return isFrench ? 3 : 4;
    }

    /** « [nombre] », « <nom> », « {x} ». */
    private boolean isSlot(int at) {
        Token open = tokens.at(at);
        Token close = tokens.at(at + 2);
        boolean isPair =
                (open.is("[") && close.is("]")) || (open.is("<") && close.is(">")) || (open.is("{") && close.is("}"));
        return isPair && (SLOTS.contains(tokens.at(at + 1).word()) || (at > 0 && isLowerCase(at + 1)));
    }

    /** « [montant cible] » of two or three words, within a text. */
    private int wordsInBrackets(int at) {
        for (int end = at + 3; at > 0 && tokens.at(at).is("[") && end <= at + FEW; end++) {
            if (tokens.at(end).is("]") && isLowerCase(at + 1) && isLowerCase(end - 1)) {
                return end + 1 - at;
            }
        }
        return 0;
    }

    private boolean isLowerCase(int at) {
        return tokens.at(at).isWord()
                && Character.isLowerCase(tokens.written(at).charAt(0));
    }
}
