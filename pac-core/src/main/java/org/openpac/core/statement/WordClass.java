package org.openpac.core.statement;

/** What a word can do in a statement. The words of each class stand in the language's word files, under its name. */
enum WordClass {
    /** Verbs of selling and managing: infinitives in French, base forms in English. */
    VERB,
    /** Words that are verbs only before a determiner or a number: « avoir », "lead". */
    VERB_OR_NOUN,
    /** Verbs in the imperative that no ending reveals. */
    IMPERATIVE,
    /** Words that end like a verb and are none: « premier », « courrier ». */
    NOT_VERB,
    /** Nouns that name what is done: « augmentation », "growth". */
    ACTION_NOUN,
    /** Words that end like a noun of action and are none: « segment ». */
    NOT_ACTION_NOUN,
    /** Nouns of action that say nothing without an amount: « amélioration ». */
    WEAK_NOUN,
    /** Verbs that are nouns or adjectives as well, so that "and" before one does not make it a verb: "support". */
    ALSO_NOUN,
    /** Verbs and participles of keeping: what they govern is a condition, no result. */
    KEEP,
    /** Words that stand before a noun: « le », "our". */
    DETERMINER,
    /** Pronouns between the opening and its verb: « se ». */
    REFLEXIVE,
    /** Words that open a phrase of time or place. */
    PREPOSITION,
    /** Verbs that only lead to another: « tenter de », "try to". */
    LEADING_VERB,
    /** Words by which a sentence with a subject leads to its verb: « devons », "must". */
    MODAL,
    /** Adverbs that may stand before the opening verb. */
    LEADING_ADVERB,
    /** Words that say no. */
    NEGATION,
    /** Words that lose their vowel before an apostrophe. */
    ELIDED,
    /** Words that end a noun phrase. */
    FUNCTION,
    /** Words that only a text in this language has. */
    STOP_WORD,

    /** Verbs and nouns of more. */
    MORE,
    /** Verbs and nouns of less. */
    LESS,
    /** Verbs that name the level to reach or keep. */
    LEVEL,
    /** Verbs that name something won or lost: a change where it is a rate. */
    GAIN,
    /** Nouns whose own amount is no goal: « remise », "discount". */
    TERMS,
    /** Words between a preposition and its number: « environ », "about". */
    APPROXIMATION,
    /** Adjectives before a noun. */
    ADJECTIVE,
    /** Words of percent. */
    PERCENT,
    /** Words of percentage points. */
    POINT,
    /** What points can be points of. */
    RATE,
    /** Nouns of people counted to tell a company's size. */
    PEOPLE,
    /** Nouns told apart by an amount: « clients de plus de 100 k€ ». */
    SIZED,
    /** Words of multiplying by a number. */
    MULTIPLY,
    /** Words of dividing by a number. */
    DIVIDE,
    /** Words that compare: « moins », "more". */
    COMPARISON,
    /** Nouns before a number that is a name: « phase 2 ». */
    NUMBERED,
    /** What makes a number an ordinal: « 1er ». */
    ORDINAL_ENDING,
    /** Nouns before a proper name: « campagne ». */
    NAMING,
    /** Acronyms everybody in sales knows. */
    KNOWN_ACRONYM,
    /** Nouns of what lasts, which « à long terme » describes. */
    LASTING,
    /** Words that begin a clause about who or what is meant: « qui ». */
    RELATIVE,
    /** Words between a number of times and its comparison: « fois ». */
    TIMES,
    /** What a frequency is counted by: « par », "a". */
    PER,

    /** Words that lead to a date: « d'ici », "by". */
    DATE_LEAD,
    /** Leading words of a last day that may be excluded: « avant ». */
    BEFORE,
    /** Leading words that may mean the beginning of what follows: « d'ici », "by". */
    BY,
    /** Leading words of a duration: « sous », "within". */
    WITHIN,
    /** Words before a date that is no due date: « depuis », "versus". */
    NOT_DUE,
    /** Words after such a date that lead to the one that is. */
    THEN,
    /** Fin, mi, début: also before a hyphen. */
    DATE_EDGE,
    /** The last days of what follows. */
    END_OF,
    /** The middle of what follows. */
    MIDDLE_OF,
    /** The first days of what follows. */
    START_OF,
    /** This one, the running one. */
    THIS,
    /** Years. */
    YEAR,
    /** Years of the books. */
    FISCAL_YEAR,
    /** The plan itself. */
    PLAN,
    /** Half-years. */
    HALF,
    /** Quarters. */
    QUARTER,
    /** Months. */
    MONTH,
    /** Weeks. */
    WEEK,
    /** Days. */
    DAY,
    /** Hours and less. */
    HOUR,
    /** Months whose names are also other words: "may". */
    DOUBTFUL_MONTH
}
