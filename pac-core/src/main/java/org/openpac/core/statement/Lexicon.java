package org.openpac.core.statement;

/** A family of terms that a sentence is searched for. Each has a list of words a language. */
public enum Lexicon {
    /** Terms that two readers measure differently: « plusieurs », "significant". */
    VAGUE,
    /** Conditions that let one off: « si possible », "as appropriate". */
    ESCAPE,
    /** Lists that do not end: « etc. », "and so on". */
    OPEN_ENDED,
    /** Verbs that say nothing without an amount: « améliorer », "enhance". */
    WEAK_VERB,
    /** Qualities that no one can measure: « leader », "best". */
    UNMEASURABLE,
    /** Times that are no date: « rapidement », "soon". */
    VAGUE_TIME,
    /** Intentions in place of actions: « envisager », "look into". */
    INTENTION,
    /** What is not to be, in place of what is: « ne pas », "avoid". */
    NEGATIVE,
    /** Names of results: « chiffre d'affaires », "market share". */
    RESULT,
    /** What the law protects most about a person (GDPR, article 9): health, belief, opinion, origin, sexual life. */
    SENSITIVE
}
