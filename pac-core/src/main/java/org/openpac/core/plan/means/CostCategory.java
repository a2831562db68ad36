package org.openpac.core.plan.means;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Word;

/** What money is spent on. */
public enum CostCategory implements Word {
    /** Advertising; direct. */
    ADVERTISING(CostKind.DIRECT),
    /** Prospecting; direct. */
    PROSPECTING(CostKind.DIRECT),
    /** Content; direct. */
    CONTENT(CostKind.DIRECT),
    /** Events; direct. */
    EVENTS(CostKind.DIRECT),
    /** Fees to partners; direct. */
    PARTNERSHIP_FEES(CostKind.DIRECT),
    /** Commissions; direct. */
    COMMISSIONS(CostKind.DIRECT),
    /** Travel; direct. */
    TRAVEL(CostKind.DIRECT),
    /** Samples; direct. */
    SAMPLES(CostKind.DIRECT),
    /** Salaries; indirect. */
    SALARIES(CostKind.INDIRECT),
    /** Offices and equipment; indirect. */
    INFRASTRUCTURE(CostKind.INDIRECT),
    /** Software; indirect. */
    SOFTWARE(CostKind.INDIRECT),
    /** Training; indirect. */
    TRAINING(CostKind.INDIRECT),
    /** Management; indirect. */
    MANAGEMENT(CostKind.INDIRECT),
    /** None of these. */
    OTHER(null);

    private final @Nullable CostKind usualKind;

    CostCategory(@Nullable CostKind usualKind) {
        this.usualKind = usualKind;
    }

    /** Says whether such a cost is usually incurred for one action or for all; empty for {@link #OTHER}. */
    public Optional<CostKind> usualKind() {
        return Optional.ofNullable(usualKind);
    }
}
