package org.openpac.json.host;

import java.util.List;
import java.util.Optional;
import org.openpac.json.JsonSettings;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.json.kpi.StoredCard;
import org.openpac.json.kpi.StoredEffects;
import org.openpac.json.kpi.StoredResults;
import org.openpac.kpi.Effectiveness;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Scorecard;

/** The types that only those meet who have pac-kpi. */
final class KpiFormats {

    private KpiFormats() {}

    static Optional<HostFormat> of(Class<?> type, JsonSettings settings) {
        KpiCodec kpis = KpiCodec.of(settings);
        int maxBytes = HostFormats.maxBytes(settings);
        List<HostFormat> formats = List.of(
                HostFormat.of(SalesFact.class, maxBytes, kpis::write, kpis::readFact),
                HostFormat.of(KpiResult.class, maxBytes, kpis::write, kpis::readResult),
                HostFormat.of(StoredResults.class, maxBytes, kpis::write, kpis::readResults),
                HostFormat.of(StoredCard.class, maxBytes, kpis::write, kpis::readScorecard),
                HostFormat.of(StoredEffects.class, maxBytes, kpis::write, kpis::readEffectiveness),
                HostFormat.written(Scorecard.class, kpis::write),
                HostFormat.written(Effectiveness.class, kpis::write));
        return HostFormats.first(formats, type);
    }
}
