package org.openpac.json.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.text.Word;
import org.openpac.core.value.PhasingPeriod;

/**
 * The format of a plan as TypeScript declarations, made of the shapes.
 *
 * <p>A word is open where reading keeps one of a newer minor version: everywhere but in a required member.
 */
public final class TypeScript {

    private static final String VALUES = """
            // Generated from the shapes that read and write plans; do not edit.

            /** A word known to this version, or one of a newer minor version, which reading keeps. */
            export type Open<Known extends string> = Known | (string & Record<never, never>);

            /** Members of your own, whose names begin with x-; reading keeps them. */
            export interface Extensible {
              readonly [extension: `x-${string}`]: unknown;
            }

            /** The version of the format in which a document is written. */
            export type FormatVersion = `1.${number}`;

            /** Letters, digits, dots, hyphens and underscores, beginning with a letter or a digit; at most 64. */
            export type Id = string;

            /** A day from 1900 to 2200, such as 2026-06-30. */
            export type IsoDate = string;

            /** A code of ISO 4217, such as EUR. */
            export type Currency = string;

            /** A fraction: 0.4 is 40 %. */
            export type Share = number;

            /** COUNT, PERCENT, RATIO, SCORE, a time (HOUR to YEAR), a currency, or a unit of one's own in small letters. */
            export type Unit = Open<"COUNT" | "PERCENT" | "RATIO" | "SCORE" | "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR">;

            /** An amount, with no more decimals than its currency has. */
            export interface Money {
              readonly amount: number;
              readonly currency: Currency;
            }

            /** A number with its unit; in percent, 15 is 15 %. */
            export interface Quantity {
              readonly value: number;
              readonly unit: Unit;
            }

            /** A first and a last day, both included. */
            export interface DateRange {
              readonly start: IsoDate;
              readonly end: IsoDate;
            }

            /** Shares of a total over successive steps, which add up to 1. */
            export interface Phasing {
              readonly every: Open<PHASING_PERIOD>;
              readonly shares: readonly Share[];
            }
            """;

    private final StringBuilder text = new StringBuilder();

    private TypeScript() {}

    /** The declarations, two spaces a level, with a line feed at the end. */
    public static String text() {
        return new TypeScript().whole();
    }

    private String whole() {
        text.append(VALUES.replace("PHASING_PERIOD", union(List.of(PhasingPeriod.values()))));
        PlanShapes.vocabularies().forEach(this::words);
        PlanShapes.all().forEach(this::element);
        return text.toString();
    }

    private void words(String name, Kind.Vocabulary vocabulary) {
        text.append("\nexport type ")
                .append(name)
                .append(" = ")
                .append(union(vocabulary.words()))
                .append(";\n");
    }

    private static String union(List<? extends Word> words) {
        return words.stream().map(word -> '"' + word.name() + '"').collect(Collectors.joining(" | "));
    }

    private void element(Shape<?> shape) {
        text.append("\n/** ").append(shape.label(Locale.ENGLISH)).append(". */\n");
        text.append("export interface ").append(shape.name()).append(" extends Extensible {\n");
        if (shape.equals(SalesActionPlanShape.SHAPE)) {
            comment(Meanings.ofFormatVersion(Locale.ENGLISH));
            text.append("  readonly formatVersion: FormatVersion;\n");
        }
        shape.members().forEach(this::member);
        text.append("}\n");
    }

    private void member(Member<?, ?> member) {
        comment(Meanings.of(member, Locale.ENGLISH).orElse(member.englishLabel() + "."));
        text.append("  readonly ").append(member.name());
        text.append(member.isRequired() ? ": " : "?: ");
        text.append(type(member.kind(), member.isRequired())).append(";\n");
    }

    private void comment(String meaning) {
        text.append("  /** ").append(meaning.replace("*/", "*\\/")).append(" */\n");
    }

    private static String type(Kind kind, boolean isRequired) {
        if (kind instanceof Kind.Simple simple) {
            return simple(simple);
        }
        if (kind instanceof Kind.Text) {
            return "string";
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            String name = PlanShapes.nameOf(vocabulary);
            return isRequired ? name : "Open<" + name + ">";
        }
        if (kind instanceof Kind.Nested nested) {
            return nested.shape().name();
        }
        if (kind instanceof Kind.ListOf list) {
            return "readonly " + type(list.item(), false) + "[]";
        }
        return "Id";
    }

    private static String simple(Kind.Simple kind) {
        return switch (kind) {
            case DATE -> "IsoDate";
            case BOOLEAN -> "boolean";
            case INTEGER -> "number";
            case MONEY, QUANTITY, UNIT, SHARE, DATE_RANGE, PHASING, CURRENCY -> ValueSchemas.name(kind);
        };
    }
}
