package org.openpac.json.hostile;

import static org.openpac.json.hostile.HostileCase.checked;

import java.util.List;

/** Amounts and indicators that could become nonsense (187–200). */
final class MoneyCases {

    private MoneyCases() {}

    static List<HostileCase> cases() {
        return List.of(
                checked(187, "euros and dollars in one sum", MoneyChecks::currenciesAreNotAdded),
                checked(188, "amounts with and without tax in one sum", MoneyChecks::taxBasesAreNotAdded),
                checked(189, "a cost divided by no customers", MoneyChecks::nothingIsDividedByZero),
                checked(190, "nothing divided by nothing", MoneyChecks::nothingAtAllIsUndefined),
                checked(191, "credits beyond costs", MoneyChecks::negativeCostIsUndefined),
                checked(192, "a target that is where it started", MoneyChecks::progressTowardsItsStartIsUndefined),
                checked(193, "a third in as many digits as are stated", MoneyChecks::aThirdHasStatedDigits),
                checked(194, "100.00 shared by three", MoneyChecks::sharesAddUp),
                checked(195, "cents beyond 64 bits", MoneyChecks::amountsBeyondBoundsAreRefused),
                checked(196, "a million amounts in any order", MoneyChecks::sumsAreExactInAnyOrder),
                checked(197, "percent and percentage points", MoneyChecks::percentIsNotPoints),
                checked(198, "the mean of nothing", MoneyChecks::theMeanOfNothingIsUndefined),
                checked(199, "what is no number from a caller", MoneyChecks::notANumberIsRefused),
                checked(200, "currencies without and with three decimals", MoneyChecks::currenciesHaveTheirDecimals));
    }
}
