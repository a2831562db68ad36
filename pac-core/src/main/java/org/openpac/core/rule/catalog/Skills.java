package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.SkillLevel;
import org.openpac.core.plan.means.Training;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** What people can do by a day: what they could before, and what trainings that are over by then have taught them. */
final class Skills {

    private static final int SOME = 1;

    private final Map<Id, List<Training>> trainings = new HashMap<>();
    private final Map<Id, Map<String, NavigableMap<LocalDate, Integer>>> mastered = new HashMap<>();

    private Skills(SalesActionPlan plan) {
        for (Training training : plan.trainings()) {
            training.participantIds().stream()
                    .distinct()
                    .forEach(person -> trainings
                            .computeIfAbsent(person, id -> new ArrayList<>())
                            .add(training));
        }
    }

    /** The skills that a tactic asks for and that its owner lacks when it starts; empty where the owner is unknown. */
    static Optional<List<SkillLevel>> missing(Tactic tactic, PlanView view) {
        Skills skills = view.shared(Skills.class, it -> new Skills(it.plan()));
        return tactic.ownerId()
                .flatMap(id -> view.index().find(id, Person.class))
                .map(owner -> tactic.requiredSkills().stream()
                        .filter(required -> required.skill()
                                .filter(skill -> !skill.isBlank())
                                .isPresent())
                        .filter(required -> skills.levelOf(owner, required, before(tactic)) < level(required))
                        .toList());
    }

    /** The plan in which the owner takes part in trainings that teach what is missing in time; empty where there are none. */
    static Optional<SalesActionPlan> taught(Tactic tactic, PlanView view) {
        List<Training> trainings = new ArrayList<>(view.plan().trainings());
        for (SkillLevel skill : missing(tactic, view).orElse(List.of())) {
            int index = 0;
            while (index < trainings.size() && !teaches(trainings.get(index), skill, before(tactic))) {
                index++;
            }
            if (index == trainings.size()) {
                return Optional.empty();
            }
            trainings.set(index, with(trainings.get(index), tactic.ownerId().orElseThrow()));
        }
        return Optional.of(view.plan().withTrainings(trainings));
    }

    private static Training with(Training training, Id participant) {
        List<Id> participants = new ArrayList<>(training.participantIds());
        if (!participants.contains(participant)) {
            participants.add(participant);
        }
        return training.withParticipantIds(participants);
    }

    private static boolean teaches(Training training, SkillLevel required, LocalDate day) {
        return lastDay(training).filter(day::isAfter).isPresent()
                && training.skillsGained().stream()
                        .anyMatch(gained -> name(gained).equals(name(required)) && level(gained) >= level(required));
    }

    private static LocalDate before(Tactic tactic) {
        return tactic.start().orElse(LocalDate.MAX);
    }

    /** Empty while it is undecided when it takes place. */
    private static Optional<LocalDate> lastDay(Training training) {
        return training.end()
                .or(training::start)
                .or(() -> training.done().filter(done -> done).map(done -> LocalDate.MIN));
    }

    private int levelOf(Person person, SkillLevel required, LocalDate day) {
        return Optional.ofNullable(mastered.computeIfAbsent(person.id(), id -> read(person))
                        .get(name(required)))
                .flatMap(levels -> Optional.ofNullable(levels.lowerEntry(day)))
                .map(Map.Entry::getValue)
                .orElse(0);
    }

    /** Of each skill, the highest level reached by each day on which one is learned. */
    private Map<String, NavigableMap<LocalDate, Integer>> read(Person person) {
        Map<String, NavigableMap<LocalDate, Integer>> levels = new HashMap<>();
        person.skills().forEach(skill -> note(levels, skill, LocalDate.MIN));
        for (Training training : trainings.getOrDefault(person.id(), List.of())) {
            lastDay(training).ifPresent(day -> training.skillsGained().forEach(skill -> note(levels, skill, day)));
        }
        for (NavigableMap<LocalDate, Integer> byDay : levels.values()) {
            int[] highest = {0};
            byDay.replaceAll((day, level) -> highest[0] = Math.max(highest[0], level));
        }
        return levels;
    }

    private static void note(Map<String, NavigableMap<LocalDate, Integer>> levels, SkillLevel skill, LocalDate day) {
        levels.computeIfAbsent(name(skill), name -> new TreeMap<>()).merge(day, level(skill), Math::max);
    }

    private static int level(SkillLevel skill) {
        return skill.level().orElse(SOME);
    }

    static String name(SkillLevel skill) {
        return skill.skill().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
