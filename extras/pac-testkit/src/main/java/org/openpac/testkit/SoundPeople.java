package org.openpac.testkit;

import java.time.LocalDate;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.SkillLevel;
import org.openpac.core.plan.means.Team;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** The people of a sound plan: sellers 0 to 2, their manager, the director, further sellers; who answers for what. */
final class SoundPeople {

    /** Three of five years reached, the last two among them. */
    private static final String[] ATTAINMENTS = {"0.94", "1.04", "0.97", "1.02", "1.05"};

    private static final String[] NAMES = {"Inès", "Karim", "Jules", "Nora", "Hugo"};
    private static final int CORE_TACTICS = 6;

    private final SoundFigures figures;

    SoundPeople(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.addTeams(Team.builder()
                .id(SoundFigures.TEAM)
                .name(figures.say("Équipe de vente", "Sales team"))
                .managerId(SoundFigures.MANAGER)
                .build());
        for (int i = 0; i < SoundFigures.CORE_SELLERS; i++) {
            plan.addPeople(seller(i));
        }
        plan.addPeople(
                withHistory(person(SoundFigures.MANAGER, "Claire Morel", "Responsable des ventes", "Head of sales")
                                .teamId(SoundFigures.TEAM)
                                .managerId(SoundFigures.DIRECTOR)
                                .seller(false))
                        .build(),
                person(SoundFigures.DIRECTOR, "Paul Giraud", "Directeur", "Managing director")
                        .seller(false)
                        .addAbsences(new DateRange(figures.day(6, 3), figures.day(6, 12)))
                        .build());
        for (int i = SoundFigures.CORE_SELLERS; i < figures.sellers; i++) {
            plan.addPeople(seller(i));
        }
        for (int tactic = 0; tactic < CORE_TACTICS; tactic++) {
            assign(plan, tactic, tactic % SoundFigures.CORE_SELLERS);
        }
        for (int i = SoundFigures.CORE_SELLERS; i < figures.sellers; i++) {
            assign(plan, i + SoundFigures.CORE_SELLERS, i);
        }
        assign(plan, "tactic-0", SoundFigures.MANAGER, RaciRole.CONSULTED);
        assign(plan, "tactic-0", SoundFigures.DIRECTOR, RaciRole.INFORMED);
    }

    private Person seller(int i) {
        long quota = figures.revenueFrom(i) + figures.revenueGain(i);
        return withHistory(person(SoundFigures.seller(i), NAMES[i], "Commercial", "Sales representative")
                        .teamId(SoundFigures.TEAM)
                        .managerId(SoundFigures.MANAGER)
                        .seller(true)
                        .addSkills(skill("Négociation", "Negotiation", 3))
                        .addTerritoryIds(SoundFigures.territory(i))
                        .joinedOn(figures.period.start().minusYears(6))
                        .rampMonths(6)
                        .sellingShare(Share.of("0.4"))
                        .onTargetEarnings(SoundFigures.euros(quota / 5))
                        .territoryPotential(SoundFigures.euros(quota * 3 / 2)))
                .build();
    }

    private Person.Builder person(Id id, String name, String french, String english) {
        return Person.builder()
                .id(id)
                .name(name)
                .role(figures.say(french, english))
                .fte(Share.WHOLE);
    }

    private SkillLevel skill(String french, String english, int level) {
        return SkillLevel.builder()
                .skill(figures.say(french, english))
                .level(level)
                .build();
    }

    private Person.Builder withHistory(Person.Builder person) {
        for (int i = 0; i < ATTAINMENTS.length; i++) {
            LocalDate start = figures.period.start().minusYears(ATTAINMENTS.length - (long) i);
            person.addAttainmentHistory(PastAttainment.builder()
                    .period(new DateRange(start, start.plusYears(1).minusDays(1)))
                    .attainment(Share.of(ATTAINMENTS[i]))
                    .build());
        }
        return person;
    }

    private static void assign(SalesActionPlan.Builder plan, int tactic, int owner) {
        String id = "tactic-" + tactic;
        assign(plan, id, SoundFigures.seller(owner), RaciRole.ACCOUNTABLE);
        assign(plan, id, SoundFigures.seller((owner + 1) % SoundFigures.CORE_SELLERS), RaciRole.RESPONSIBLE);
    }

    private static void assign(SalesActionPlan.Builder plan, String element, Id person, RaciRole role) {
        plan.addResponsibilities(ResponsibilityAssignment.builder()
                .elementId(Id.of(element))
                .personId(person)
                .role(role)
                .build());
    }
}
