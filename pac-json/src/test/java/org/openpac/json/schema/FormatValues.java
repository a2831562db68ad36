package org.openpac.json.schema;

import java.util.List;

/** What a page says of the small values, of which members consist. */
record FormatValues(String name, String example, String english, String french) {

    static final List<FormatValues> ALL = List.of(
            new FormatValues(
                    "Text",
                    "\"Été 2026\"",
                    "Words of a person, without control characters but tabs and line feeds. Lengths are counted in code points.",
                    "Les mots d’une personne, sans caractères de contrôle hors tabulations et sauts de ligne. Les longueurs se "
                            + "comptent en points de code."),
            new FormatValues(
                    "Id",
                    "\"obj-1\"",
                    "Letters, digits, dots, hyphens and underscores of ASCII, beginning with a letter or a digit; at most 64.",
                    "Lettres, chiffres, points, traits d’union et tirets bas de l’ASCII, en commençant par une lettre ou un "
                            + "chiffre\u202f; au plus 64."),
            new FormatValues(
                    "Money",
                    "{\"amount\": 1200.5, \"currency\": \"EUR\"}",
                    "An amount and its currency, with no more decimals than the currency has and 15 digits at most.",
                    "Un montant et sa devise, avec au plus les décimales de la devise et 15 chiffres."),
            new FormatValues(
                    "Quantity",
                    "{\"value\": -4.5, \"unit\": \"PERCENT\"}",
                    "A number of at most 15 digits, 12 of them decimals, and its unit. In percent, 15 is 15 %.",
                    "Un nombre d’au plus 15 chiffres, dont 12 décimales, et son unité. En pour cent, 15 vaut 15\u202f%."),
            new FormatValues(
                    "Unit",
                    "\"COUNT\"",
                    "COUNT, PERCENT, RATIO, SCORE, HOUR, DAY, WEEK, MONTH, YEAR, a currency, or a unit of one’s own in small letters.",
                    "COUNT, PERCENT, RATIO, SCORE, HOUR, DAY, WEEK, MONTH, YEAR, une devise, ou une unité propre en minuscules."),
            new FormatValues(
                    "Share",
                    "0.25",
                    "A fraction of at most 15 digits, 12 of them decimals: 1 is the whole.",
                    "Une fraction d’au plus 15 chiffres, dont 12 décimales\u00a0: 1 est le tout."),
            new FormatValues(
                    "Date",
                    "\"2026-06-30\"",
                    "A day from the year 1900 to 2200, as ISO 8601 writes it.",
                    "Un jour de l’an 1900 à 2200, comme l’écrit la norme ISO 8601."),
            new FormatValues(
                    "DateRange",
                    "{\"start\": \"2026-01-01\", \"end\": \"2026-12-31\"}",
                    "A first and a last day, both included.",
                    "Un premier et un dernier jour, tous deux compris."),
            new FormatValues(
                    "Phasing",
                    "{\"every\": \"QUARTER\", \"shares\": [0.4, 0.6]}",
                    "The shares of successive steps: MONTH, QUARTER, or months of whole weeks, WEEKS_4_4_5, WEEKS_4_5_4, WEEKS_5_4_4.",
                    "Les parts de périodes successives\u00a0: MONTH, QUARTER, ou des mois de semaines entières, WEEKS_4_4_5, "
                            + "WEEKS_4_5_4, WEEKS_5_4_4."),
            new FormatValues("Currency", "\"EUR\"", "A code of ISO 4217.", "Un code de la norme ISO 4217."),
            new FormatValues("Boolean", "true", "True or false.", "Vrai ou faux."),
            new FormatValues(
                    "Integer",
                    "12",
                    "A whole number of 32 bits, written without a decimal point or an exponent.",
                    "Un nombre entier de 32 bits, écrit sans point décimal ni exposant."));
}
