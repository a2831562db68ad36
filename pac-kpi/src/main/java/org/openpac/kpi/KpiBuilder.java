package org.openpac.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.text.Translations;
import org.openpac.core.value.Unit;

/** All steps of a definition; the types of {@link KpiDraft} keep their order. Not thread-safe. */
final class KpiBuilder
        implements KpiDraft.Unnamed,
                KpiDraft.Unexplained,
                KpiDraft.Unmeasured,
                KpiDraft.Undirected,
                KpiDraft.Unwritten,
                KpiDraft.Unsourced,
                KpiDraft.Uncomputed {

    /** A reason, and when it applies. */
    record Refusal(Reason reason, Condition condition) {}

    /** A flag, and when it applies. */
    record Reservation(Flag flag, Condition condition) {}

    final String code;
    final Translations translations;
    final List<Refusal> refusals = new ArrayList<>();
    final List<Reservation> reservations = new ArrayList<>();
    String name = "";
    String meaning = "";

    @Nullable
    Unit unit;

    Trend trend = Trend.TARGET_IS_BEST;
    String formulaInWords = "";
    String source = "";

    KpiBuilder(String code, Translations translations) {
        this.code = code;
        this.translations = translations;
    }

    @Override
    public KpiDraft.Unexplained name(String english) {
        name = Objects.requireNonNull(english, "name");
        return this;
    }

    @Override
    public KpiDraft.Unmeasured meaning(String english) {
        meaning = Objects.requireNonNull(english, "meaning");
        return this;
    }

    @Override
    public KpiDraft.Undirected unit(Unit given) {
        unit = Objects.requireNonNull(given, "unit");
        return this;
    }

    @Override
    public KpiDraft.Undirected unitOfMoney() {
        return this;
    }

    @Override
    public KpiDraft.Unwritten trend(Trend given) {
        trend = Objects.requireNonNull(given, "trend");
        return this;
    }

    @Override
    public KpiDraft.Unsourced formula(String english) {
        formulaInWords = Objects.requireNonNull(english, "formula");
        return this;
    }

    @Override
    public KpiDraft.Uncomputed source(String citation) {
        source = Objects.requireNonNull(citation, "source");
        return this;
    }

    @Override
    public KpiDraft.Uncomputed undefinedWhen(Reason reason, Condition condition) {
        refusals.add(new Refusal(reason, condition));
        return this;
    }

    @Override
    public KpiDraft.Uncomputed flagged(Flag flag) {
        return flaggedWhen(flag, new Condition(List.of(), sums -> true));
    }

    @Override
    public KpiDraft.Uncomputed flaggedWhen(Flag flag, Condition condition) {
        reservations.add(new Reservation(flag, condition));
        return this;
    }

    @Override
    public Kpi computedBy(Formula formula) {
        return new Kpi(this, formula);
    }
}
