package org.openpac.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.CommunicationRitual;
import org.openpac.core.plan.means.MaterialType;
import org.openpac.core.plan.means.Resource;
import org.openpac.core.plan.means.ResourceType;
import org.openpac.core.plan.means.RitualKind;
import org.openpac.core.plan.means.RitualTopic;
import org.openpac.core.plan.means.SkillLevel;
import org.openpac.core.plan.means.Technology;
import org.openpac.core.plan.means.TechnologyType;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.TrainingFormat;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** The means of a sound plan beside people and money: checkpoints, meetings, trainings, software, things. */
final class SoundMeans {

    private final SoundFigures figures;

    SoundMeans(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.workingTime(
                WorkingTime.builder().hoursPerDay(Quantity.of(7, Unit.HOUR)).build());
        for (int month = 0; month < 12; month++) {
            plan.addCheckpoints(checkpoint(month + 1, figures.monthEnd(month), "Point mensuel", "Monthly review"));
        }
        plan.addCheckpoints(checkpoint(13, figures.period.end().plusDays(14), "Bilan", "Final review"));
        addRituals(plan);
        addTrainings(plan);
        plan.addTechnologies(
                Technology.builder()
                        .id(Id.of("technology-crm"))
                        .type(TechnologyType.CRM)
                        .name("CRM")
                        .build(),
                Technology.builder()
                        .id(Id.of("technology-mail"))
                        .type(TechnologyType.MARKETING_AUTOMATION)
                        .name(figures.say("Envoi des courriels", "Mailing"))
                        .build());
        plan.addResources(Resource.builder()
                .id(Id.of("resource-van"))
                .type(ResourceType.MATERIAL)
                .name(figures.say("Fourgon de démonstration", "Demonstration van"))
                .materialType(MaterialType.VEHICLE)
                .addTacticIds(Id.of("tactic-2"))
                .build());
    }

    private Checkpoint checkpoint(int number, LocalDate date, String french, String english) {
        return Checkpoint.builder()
                .id(Id.of("checkpoint-" + number))
                .date(date)
                .label(figures.say(french, english))
                .addParticipantIds(SoundFigures.MANAGER, SoundFigures.DIRECTOR)
                .done(!date.isAfter(figures.asOf()))
                .build();
    }

    private void addRituals(SalesActionPlan.Builder plan) {
        plan.addCommunications(
                CommunicationRitual.builder()
                        .id(Id.of("ritual-meeting"))
                        .kind(RitualKind.MEETING)
                        .name(figures.say("Réunion d’équipe", "Team meeting"))
                        .recurrence(Recurrence.builder()
                                .frequency(Frequency.WEEKLY)
                                .interval(2)
                                .build())
                        .ownerId(SoundFigures.MANAGER)
                        .addTeamIds(SoundFigures.TEAM)
                        .addTopics(RitualTopic.PROGRESS, RitualTopic.CHALLENGES, RitualTopic.OPPORTUNITIES)
                        .build(),
                CommunicationRitual.builder()
                        .id(Id.of("ritual-report"))
                        .kind(RitualKind.REPORT)
                        .name(figures.say("Rapport mensuel", "Monthly report"))
                        .recurrence(Recurrence.builder()
                                .frequency(Frequency.MONTHLY)
                                .build())
                        .ownerId(SoundFigures.MANAGER)
                        .addParticipantIds(SoundFigures.DIRECTOR)
                        .addTopics(RitualTopic.PROGRESS)
                        .build());
    }

    private void addTrainings(SalesActionPlan.Builder plan) {
        plan.addTrainings(
                training("training-crm", TrainingTopic.CRM_TOOLS, "Suivre ses prospects", "Follow prospects")
                        .addSkillsGained(
                                SkillLevel.builder().skill("CRM").level(2).build())
                        .build(),
                training("training-sales", TrainingTopic.SALES_TECHNIQUES, "Défendre ses prix", "Defend prices")
                        .build(),
                training("training-offer", TrainingTopic.PRODUCT_KNOWLEDGE, "Connaître le coffret", "Know the kit")
                        .build());
    }

    private Training.Builder training(String id, TrainingTopic topic, String french, String english) {
        List<Id> sellers = IntStream.range(0, figures.sellers)
                .mapToObj(SoundFigures::seller)
                .toList();
        return Training.builder()
                .id(Id.of(id))
                .topic(topic)
                .format(TrainingFormat.E_LEARNING)
                .title(figures.say(french, english))
                .addAllParticipantIds(sellers)
                .start(figures.day(0, 3))
                .end(figures.day(0, 4))
                .done(true);
    }
}
