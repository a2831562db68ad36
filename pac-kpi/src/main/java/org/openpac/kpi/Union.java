package org.openpac.kpi;

/** How many facts passed one or more of several sieves. Not thread-safe. */
final class Union {

    private final Sieve[] sieves;
    private long facts;

    Union(Sieve[] sieves) {
        this.sieves = sieves;
    }

    /** Takes into account what became of the last fact. */
    void add() {
        for (Sieve sieve : sieves) {
            if (sieve.isPassed()) {
                facts++;
                return;
            }
        }
    }

    void merge(Union other) {
        facts += other.facts;
    }

    long facts() {
        return facts;
    }
}
