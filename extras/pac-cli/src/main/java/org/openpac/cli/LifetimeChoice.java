package org.openpac.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The customer lifetime model to be fitted. */
enum LifetimeChoice {
    BG_NBD("bg-nbd"),
    MBG_NBD("mbg-nbd"),
    PARETO_NBD("pareto-nbd"),
    BG_BB("bg-bb");

    private final String option;

    LifetimeChoice(String option) {
        this.option = option;
    }

    /** Reads the option as it is written in the help. */
    static final class Converter implements ITypeConverter<LifetimeChoice> {

        @Override
        public LifetimeChoice convert(String text) {
            for (LifetimeChoice choice : values()) {
                if (choice.option.equalsIgnoreCase(text)) {
                    return choice;
                }
            }
            throw new TypeConversionException("not one of bg-nbd, mbg-nbd, pareto-nbd, bg-bb: " + text);
        }
    }
}
