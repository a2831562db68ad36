package org.openpac.json.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Id;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKind;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.MoneyFact;
import org.openpac.kpi.SalesFact;

/** The members that facts have in common. */
final class FactParts {

    static final Part<SalesFact, LocalDate> DATE = Part.required(
            "date",
            FormKinds.DATE,
            "The day it happened, or the first day of the period it speaks of.",
            SalesFact::date);
    static final Part<SalesFact, Id> SEGMENT =
            Part.optional("segmentId", FormKinds.ID, "The market segment it belongs to.", SalesFact::segmentId);
    static final Part<SalesFact, Id> CHANNEL =
            Part.optional("channelId", FormKinds.ID, "The channel it came through.", SalesFact::channelId);
    static final Part<SalesFact, Id> TACTIC =
            Part.optional("tacticId", FormKinds.ID, "The action that brought it about.", SalesFact::tacticId);
    static final Part<SalesFact, Id> PERSON =
            Part.optional("personId", FormKinds.ID, "The person who brought it about.", SalesFact::personId);
    static final Part<MoneyFact, TaxBasis> TAX_BASIS = Part.optional(
            "taxBasis",
            FormKinds.word(TaxBasis.class),
            "Whether its amounts include value-added tax.",
            MoneyFact::taxBasis);

    private static final Part<EffectLag, Integer> FIRST =
            Part.required("firstMonth", FormKinds.INTEGER, "The first month, 0 for the same.", EffectLag::firstMonth);
    private static final Part<EffectLag, Integer> LAST = Part.required(
            "lastMonth", FormKinds.INTEGER, "The last month, not before the first.", EffectLag::lastMonth);

    static final Form<EffectLag> EFFECT_LAG =
            Form.inline("EffectLag", List.of(FIRST, LAST), parts -> new EffectLag(parts.of(FIRST), parts.of(LAST)));

    /** What every fact is of: its type by the member that says it. */
    static final FormKind<SalesFact> FACT = FormKinds.oneOf("type", forms(), FactParts::word);

    private FactParts() {}

    static <T extends SalesFact> List<Part<? super T, ?>> parts(String word, List<? extends Part<? super T, ?>> own) {
        List<Part<? super T, ?>> all = new ArrayList<>();
        all.add(FormKinds.typePart("type", word, "What sort of fact it is."));
        all.add(DATE);
        all.addAll(own);
        all.addAll(List.of(SEGMENT, CHANNEL, TACTIC, PERSON));
        return all;
    }

    static <T extends MoneyFact> List<Part<? super T, ?>> moneyParts(
            String word, List<? extends Part<? super T, ?>> own) {
        List<Part<? super T, ?>> all = parts(word, own);
        all.add(all.size() - 4, TAX_BASIS);
        return all;
    }

    static Map<String, Form<? extends SalesFact>> forms() {
        Map<String, Form<? extends SalesFact>> all = new TreeMap<>(MoneyFacts.FORMS);
        all.putAll(LevelFacts.FORMS);
        all.putAll(CountFacts.FORMS);
        return all;
    }

    /** The kind's name in one word: {@code customerWon} for {@code CUSTOMER_WON}. */
    private static String word(SalesFact fact) {
        StringBuilder word = new StringBuilder();
        for (String each : fact.kind().name().split("_", -1)) {
            word.append(each.charAt(0)).append(each.substring(1).toLowerCase(Locale.ROOT));
        }
        word.setCharAt(0, Character.toLowerCase(word.charAt(0)));
        return word.toString();
    }
}
