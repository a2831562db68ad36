package org.openpac.kpi;

import java.time.LocalDate;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Facts for tests, in euros and on one day unless said otherwise. */
public final class Facts {

    /** The day of every fact. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Facts() {}

    public static Spend direct(String euros) {
        return spend(Money.of(euros, "EUR"), CostKind.DIRECT);
    }

    public static Spend indirect(String euros) {
        return spend(Money.of(euros, "EUR"), CostKind.INDIRECT);
    }

    public static Spend spend(Money amount, CostKind kind) {
        return Spend.builder()
                .date(DAY)
                .amount(amount)
                .costKind(kind)
                .purpose(SpendPurpose.ACQUISITION)
                .build();
    }

    public static Spend retention(String euros) {
        return direct(euros).withPurpose(SpendPurpose.RETENTION);
    }

    public static Spend shared(String euros, String share) {
        return direct(euros).withAcquisitionShare(Share.of(share));
    }

    public static CustomerWon won(long count) {
        return CustomerWon.builder().date(DAY).count(count).build();
    }

    public static CustomerLost lost(long count) {
        return CustomerLost.builder().date(DAY).count(count).build();
    }

    public static CustomerBase base(long count, int months) {
        return CustomerBase.builder().date(DAY).count(count).months(months).build();
    }

    public static Prospects prospects(long entered, long converted) {
        return Prospects.builder()
                .date(DAY)
                .entered(entered)
                .converted(converted)
                .mature(true)
                .build();
    }

    public static Revenue revenue(String euros) {
        return Revenue.builder().date(DAY).amount(Money.of(euros, "EUR")).build();
    }

    public static Revenue revenue(String euros, String margin) {
        return revenue(euros).withGrossMargin(Money.of(margin, "EUR"));
    }
}
