package org.openpac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.calendar.FiscalLabel;
import org.openpac.core.calendar.Holiday;
import org.openpac.core.calendar.HolidayRegion;
import org.openpac.core.calendar.WeekPattern;
import org.openpac.core.calendar.WorkWeek;
import org.openpac.core.plan.means.BudgetLineShape;
import org.openpac.core.plan.tracking.Benchmarks;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.rule.Severity;
import org.openpac.core.rule.Source;
import org.openpac.core.rule.Verdict;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Occurrence;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Shape;
import org.openpac.core.shape.Shapes;
import org.openpac.core.value.Gap;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.DiffKind;
import org.openpac.core.view.PaceStatus;

class WordsTest {

    /** The constants of every enumeration in the module whose words people read. */
    private static final List<Word> WORDS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.openpac.core").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Word.class))
                    .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                    .map(Word.class::cast)
                    .toList();

    private static final List<Class<? extends Word>> BESIDE_THE_PLAN = List.of(
            DiffKind.class,
            FiscalLabel.class,
            Gap.class,
            Holiday.class,
            HolidayRegion.class,
            LinkKind.class,
            Occurrence.class,
            PaceStatus.class,
            PersonalData.class,
            PhasingPeriod.class,
            Severity.class,
            Source.class,
            UnitKind.class,
            Verdict.class,
            WeekPattern.class,
            WorkWeek.class);

    /** Words that are written the same in both languages. */
    private static final Set<String> SHARED = Set.of(
            "Adjustment.date",
            "AnsoffQuadrant.DIVERSIFICATION",
            "Baseline.date",
            "Baseline.source",
            "BuyerPersona.segmentIds",
            "CheckIn.date",
            "Checkpoint.date",
            "Checkpoint.participantIds",
            "CommunicationRitual.participantIds",
            "Competitor.type",
            "CompetitorType.DIRECT",
            "CompetitorType.INDIRECT",
            "ContactChannel.EMAIL",
            "Contribution.mode",
            "ContributionMode.ADDITIVE",
            "CostCategory.COMMISSIONS",
            "CostCategory.INFRASTRUCTURE",
            "CostKind.DIRECT",
            "CostKind.INDIRECT",
            "Counterpart.PERSONA",
            "Counterpart.SEGMENT",
            "CurveForm.HILL",
            "Demographics.profession",
            "DistributionChannel.segmentIds",
            "DistributionChannel.type",
            "Evidence.date",
            "Firmographics.technologies",
            "HolidayRegion.BAS_RHIN",
            "HolidayRegion.FRANCE",
            "HolidayRegion.GUADELOUPE",
            "HolidayRegion.HAUT_RHIN",
            "HolidayRegion.MARTINIQUE",
            "HolidayRegion.MAYOTTE",
            "HolidayRegion.MOSELLE",
            "HolidayRegion.SAINT_BARTHELEMY",
            "HolidayRegion.SAINT_MARTIN",
            "KpiDefinition.description",
            "KpiFamily.ACQUISITION",
            "KpiFamily.CONVERSION",
            "KpiFamily.MARKETING",
            "KpiFamily.SATISFACTION",
            "MarketAnalysis.swot",
            "MaterialType.CRM",
            "MaterialType.MARKETING_AUTOMATION",
            "Maturity.TEST",
            "Measurement.source",
            "Milestone.date",
            "MissingPart.DATE",
            "Objective.contributions",
            "Objective.description",
            "Objective.segmentIds",
            "ObjectiveCategory.CONVERSION",
            "ObjectiveCategory.SATISFACTION",
            "Offer.description",
            "Person.absences",
            "Psychographics.attitudes",
            "Psychographics.frustrations",
            "Psychographics.motivations",
            "Psychographics.objections",
            "Resource.type",
            "ResponseCurve.points",
            "Review.date",
            "Risk.impact",
            "SalesActionPlan.budget",
            "SalesActionPlan.description",
            "SalesActionPlan.personas",
            "SalesActionPlan.segments",
            "SalesActionPlan.technologies",
            "Segment.description",
            "SegmentApproach.message",
            "Severity.INFO",
            "SheetWord.ACTION",
            "SheetWord.ACTIONS",
            "SheetWord.PARTICIPANT",
            "Source.ANSOFF",
            "Source.BMM",
            "Source.DORAN",
            "Source.FHIR",
            "Source.GARY",
            "Source.GOOGLE_OKR",
            "Source.INCOSE",
            "Source.ISO_22400",
            "Source.METHOD",
            "Source.SITKIN",
            "Source.SKOK",
            "Source.TOWS",
            "Source.WIEGERS",
            "StrategicFrame.mission",
            "StrategicFrame.vision",
            "Strategy.description",
            "Strategy.horizon",
            "Strategy.segmentIds",
            "Strategy.type",
            "StrategyType.DIVERSIFICATION",
            "StretchSpec.justification",
            "SwotItem.impact",
            "SwotItem.quadrant",
            "SwotItem.segmentId",
            "Tactic.description",
            "Tactic.message",
            "Tactic.personaIds",
            "Tactic.segmentIds",
            "TacticKind.BLOG",
            "TacticKind.EMAIL",
            "Technology.type",
            "TechnologyType.CRM",
            "TechnologyType.MARKETING_AUTOMATION",
            "Territory.code",
            "TowsOption.type",
            "Training.format",
            "Training.participantIds",
            "UnitKind.RATIO",
            "UnitKind.SCORE",
            "WeekPattern.FIVE_FOUR_FOUR",
            "WeekPattern.FOUR_FIVE_FOUR",
            "WeekPattern.FOUR_FOUR_FIVE");

    @Test
    void every_word_has_a_french_label() {
        assertThat(WORDS).hasSizeGreaterThan(150);
        assertThat(WORDS)
                .allSatisfy(word -> assertThat(Translations.WORDS.find(key(word), Locale.FRENCH))
                        .as(key(word))
                        .hasValueSatisfying(label -> assertThat(label).isNotBlank()));
    }

    @Test
    void every_list_of_words_of_the_plan_is_among_them() {
        Set<Class<?>> types = new HashSet<>();
        WORDS.forEach(word -> types.add(((Enum<?>) word).getDeclaringClass()));
        Set<Class<?>> inPlan = new HashSet<>(BESIDE_THE_PLAN);
        members().forEach(member -> {
            if (Shapes.single(member.kind()) instanceof Kind.Vocabulary vocabulary) {
                vocabulary.words().forEach(word -> inPlan.add(((Enum<?>) word).getDeclaringClass()));
            }
        });

        assertThat(inPlan).hasSizeGreaterThan(30);
        assertThat(types).containsAll(inPlan);
    }

    @Test
    void every_member_has_a_french_label() {
        assertThat(members())
                .allSatisfy(member -> assertThat(Translations.WORDS.find(member.key(), Locale.FRENCH))
                        .as(member.key())
                        .hasValueSatisfying(
                                label -> assertThat(label).isNotBlank().matches("\\p{Lu}.*")));
    }

    @Test
    void every_element_has_a_french_name() {
        Set<String> missing = new TreeSet<>();
        for (Shape<?> shape : Shapes.all()) {
            if (Translations.WORDS.find(shape.name(), Locale.FRENCH).isEmpty()) {
                missing.add(shape.name());
            }
        }

        assertThat(missing).as("elements without a line in words_fr.properties").isEmpty();
        assertThat(Shapes.all())
                .allSatisfy(shape -> assertThat(shape.label(Locale.FRENCH)).matches("\\p{Lu}.*"))
                .allSatisfy(shape -> assertThat(shape.label(Locale.ENGLISH)).matches("\\p{Lu}.*"));
    }

    @Test
    void an_element_is_called_by_its_own_name_in_english_unless_there_is_a_better_one() {
        assertThat(BudgetLineShape.SHAPE.label(Locale.ENGLISH)).isEqualTo("Budget line");
        assertThat(KpiDefinitionShape.SHAPE.label(Locale.ENGLISH)).isEqualTo("Indicator");
        assertThat(KpiDefinitionShape.SHAPE.label(Locale.FRENCH)).isEqualTo("Indicateur");
    }

    @Test
    void a_french_label_differs_from_the_english_but_where_both_languages_share_the_word() {
        Set<String> same = new TreeSet<>();
        for (Word word : WORDS) {
            if (word.label(Locale.FRENCH).equals(word.label(Locale.ENGLISH))) {
                same.add(key(word));
            }
        }
        for (Member<?, ?> member : members()) {
            if (member.label(Locale.FRENCH).equals(member.label(Locale.ENGLISH))) {
                same.add(member.key());
            }
        }

        assertThat(same).isEqualTo(new TreeSet<>(SHARED));
    }

    @Test
    void french_labels_keep_french_typography() {
        for (String key : Translations.WORDS.keys(Locale.FRENCH)) {
            String label = Translations.WORDS.find(key, Locale.FRENCH).orElseThrow();
            assertThat(label)
                    .as(key)
                    .isEqualTo(label.strip())
                    .doesNotContain("'", "...", "\"")
                    .doesNotContainPattern(" [:;!?%»€]")
                    .doesNotContain("« ")
                    .doesNotContainPattern("[\\p{L}\\d][:;!?%€](\\s|$)")
                    .doesNotContainPattern("«[^\u00a0\u202f]|[^\u00a0\u202f]»");
        }
    }

    @Test
    void no_label_is_left_over_in_any_language() {
        Set<String> known = new TreeSet<>();
        WORDS.forEach(word -> known.add(key(word)));
        members().forEach(member -> known.add(member.key()));
        Shapes.all().forEach(shape -> known.add(shape.name()));
        Stream.of("COUNT", "PERCENT", "RATIO", "SCORE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR")
                .forEach(unit -> known.add("Unit." + unit));
        Stream.of("SCORE", "HOUR", "DAY", "WEEK", "MONTH", "YEAR").forEach(unit -> known.add("Unit." + unit + ".one"));

        Stream.of(Benchmarks.Improvable.values())
                .forEach(figure -> known.add("Improvable." + figure.name() + ".levers"));

        assertThat(Translations.WORDS.keys(Locale.FRENCH)).isEqualTo(known);
        assertThat(known).containsAll(Translations.WORDS.keys(Locale.ENGLISH));
    }

    @Test
    void other_languages_are_shown_in_english() {
        assertThat(Severity.WARNING.label(Locale.GERMAN)).isEqualTo("warning");
        assertThat(Severity.WARNING.label(Locale.CANADA_FRENCH)).isEqualTo("avertissement");
        assertThat(Translations.WORDS.keys(Locale.GERMAN)).isEmpty();
        assertThat(Translations.WORDS.find(
                        "../words_fr", new Locale.Builder().setLanguage("fr").build()))
                .isEmpty();
    }

    @Test
    void a_message_holds_values_and_speaks_the_language_it_was_written_in() {
        Message message = new Message(
                Translations.WORDS,
                "no.such.key",
                "{n} of {what} {missing}",
                java.util.Map.of("n", Arguments.count(1_200), "what", Arguments.quoted("$1 {n}")));

        assertThat(message.text(Locale.FRENCH)).isEqualTo("1,200 of “$1 {n}” {missing}");
        assertThat(Message.places(message.english())).containsExactly("n", "what", "missing");
    }

    private static String key(Word word) {
        return ((Enum<?>) word).getDeclaringClass().getSimpleName() + "." + word.name();
    }

    private static List<Member<?, ?>> members() {
        List<Member<?, ?>> members = new ArrayList<>();
        Shapes.all().forEach(shape -> members.addAll(shape.members()));
        return members;
    }
}
