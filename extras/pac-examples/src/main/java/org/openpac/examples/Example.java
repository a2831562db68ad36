package org.openpac.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An example plan. Each file stands exactly as the SDK writes it. */
public enum Example {
    /** A software publisher's plan, in French: sound on the whole, with some honest faults. */
    SOFTWARE_FRENCH("logiciel.fr.json"),
    /** The same plan in English. */
    SOFTWARE_ENGLISH("software.en.json"),
    /** A clothing retailer's plan for one fiscal year, in French: stores and an online shop, sound throughout. */
    CLOTHING_FRENCH("vetements.fr.json"),
    /** The same plan in English. */
    CLOTHING_ENGLISH("clothing.en.json"),
    /** A joiner's plan, in French: three people, one page. */
    CRAFTSMAN("artisan.fr.json"),
    /** A publisher of software by subscription, in English: recurring revenue, two teams, a fiscal year from April. */
    SAAS("saas.en.json"),
    /** A food wholesaler's plan, in French: rounds, a counter and a site, margin and discounts. */
    WHOLESALER("grossiste.fr.json"),
    /** A charity's fundraising plan, in English: gifts as sales, donors kept, grants of trusts. */
    CHARITY("charity.en.json"),
    /** A start-up's plan, in English: from pilots to the first revenue, four people, no team. */
    START_UP("startup.en.json"),
    /** A manufacturer's plan for its key accounts, in French: three levels, buying centres, pipeline, training, decisions. */
    KEY_ACCOUNTS("grands-comptes.fr.json"),
    /** The least that is a plan, in French. */
    MINIMAL_FRENCH("minimal.fr.json"),
    /** The least that is a plan, in English. */
    MINIMAL_ENGLISH("minimal.en.json"),
    /** A plan with every section and nothing in it, to fill in, in French. */
    TEMPLATE_FRENCH("modele.fr.json"),
    /** A plan with every section and nothing in it, to fill in, in English. */
    TEMPLATE_ENGLISH("template.en.json");

    private final String file;

    Example(String file) {
        this.file = file;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    /** The plan as JSON in UTF-8; a new array at every call. */
    public byte[] json() {
        try (InputStream stream = Objects.requireNonNull(Example.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
