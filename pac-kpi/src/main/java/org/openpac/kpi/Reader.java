package org.openpac.kpi;

/** Takes the facts of one kind into account. Not thread-safe. */
final class Reader {

    private final Gate[] gates;
    private final Union[] unions;

    Reader(Gate[] gates, Union[] unions) {
        this.gates = gates;
        this.unions = unions;
    }

    void add(SalesFact fact) {
        long day = Days.number(fact.date());
        for (Gate gate : gates) {
            gate.add(fact, day);
        }
        for (Union union : unions) {
            union.add();
        }
    }
}
