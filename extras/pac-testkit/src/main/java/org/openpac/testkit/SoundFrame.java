package org.openpac.testkit;

import java.util.Currency;
import org.openpac.core.plan.GlossaryEntry;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.Organization;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.StrategicAxis;
import org.openpac.core.plan.StrategicFrame;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** What a sound plan says of itself: its period, its frame, what is sold and where. */
final class SoundFrame {

    private final SoundFigures figures;

    SoundFrame(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.id(Id.of("plan-" + figures.period.start()))
                .revision(2)
                .name(figures.say("Plan d’action commercial", "Sales action plan"))
                .organization(Organization.builder().name("Atelier Vauban").build())
                .language(figures.say("fr", "en"))
                .currency(Currency.getInstance("EUR"))
                .taxBasis(TaxBasis.EXCLUDED)
                .period(figures.period)
                .lifecycle(LifecycleStatus.ACTIVE)
                .author("Claire Morel")
                .approvedBy("Paul Giraud")
                .approvedOn(figures.period.start().minusDays(15))
                .grossMargin(Share.of("0.45"))
                .salesCycleDays(28)
                .frame(frame());
        addOffers(plan);
        plan.addTerritories(Territory.builder()
                .id(Id.of("territory"))
                .name("France")
                .code("FR")
                .build());
        plan.addGlossary(GlossaryEntry.builder()
                .term(figures.say("CRM", "CRM"))
                .meaning(figures.say("Logiciel de suivi des clients", "Software that follows customers"))
                .build());
        for (int i = 0; i < figures.sellers; i++) {
            plan.addTerritories(Territory.builder()
                    .id(SoundFigures.territory(i))
                    .name(figures.say("Secteur ", "") + figures.sector(i) + figures.say("", " sector"))
                    .parentId(Id.of("territory"))
                    .build());
        }
    }

    private StrategicFrame frame() {
        return StrategicFrame.builder()
                .vision(figures.say(
                        "Équiper un artisan sur dix d’ici cinq ans.", "Equip one craftsman in ten within five years."))
                .mission(figures.say(
                        "Faire gagner une heure par jour à ceux qui fabriquent.",
                        "Save those who make things an hour a day."))
                .addAxes(
                        StrategicAxis.builder()
                                .id(Id.of("axis-growth"))
                                .name(figures.say("Croissance", "Growth"))
                                .statement(figures.say(
                                        "Doubler le chiffre d’affaires en cinq ans.", "Double revenue in five years."))
                                .horizonYears(5)
                                .build(),
                        StrategicAxis.builder()
                                .id(Id.of("axis-profit"))
                                .name(figures.say("Rentabilité", "Profitability"))
                                .statement(figures.say(
                                        "Vendre au tarif du catalogue.", "Sell at the prices of the catalogue."))
                                .horizonYears(3)
                                .build())
                .build();
    }

    private void addOffers(SalesActionPlan.Builder plan) {
        plan.addOffers(
                Offer.builder()
                        .id(Id.of("offer-tools"))
                        .name(figures.say("Outillage", "Tools"))
                        .price(SoundFigures.euros(1_900))
                        .grossMargin(Share.of("0.47"))
                        .build(),
                Offer.builder()
                        .id(Id.of("offer-service"))
                        .name(figures.say("Entretien", "Servicing"))
                        .price(SoundFigures.euros(600))
                        .grossMargin(Share.of("0.42"))
                        .build(),
                Offer.builder()
                        .id(Id.of("offer-kit"))
                        .name(figures.say("Coffret du bricoleur", "Hobby kit"))
                        .price(SoundFigures.euros(240))
                        .grossMargin(Share.of("0.40"))
                        .newOffer(true)
                        .build());
    }
}
