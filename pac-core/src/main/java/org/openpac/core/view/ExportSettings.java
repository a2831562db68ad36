package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpac.core.shape.Member;

/**
 * How a plan is exported.
 *
 * @param profile for whom
 * @param pseudonyms what makes the ids that stand for people
 * @param smallestGroup how many people have to stand behind a figure of {@link ExportProfile#AGGREGATE}; 1 or more
 * @param vouchedTexts free texts that stay, because their author vouches that they speak of the business; the names and ids
 *     of the plan's people are masked in them all the same
 */
public record ExportSettings(
        ExportProfile profile, Pseudonyms pseudonyms, int smallestGroup, List<Member<?, ?>> vouchedTexts) {

    /** The smallest group unless told otherwise. */
    public static final int SMALLEST_GROUP = 5;

    /**
     * Keeps its own copy of the list.
     *
     * @throws IllegalArgumentException if the smallest group is less than 1
     */
    public ExportSettings {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(pseudonyms, "pseudonyms");
        vouchedTexts = List.copyOf(vouchedTexts);
        if (smallestGroup < 1) {
            throw new IllegalArgumentException("smallest group " + smallestGroup + " is less than 1");
        }
    }

    /** Exports for a profile, with groups of five or more and without free text. */
    public static ExportSettings of(ExportProfile profile, Pseudonyms pseudonyms) {
        return new ExportSettings(profile, pseudonyms, SMALLEST_GROUP, List.of());
    }

    /**
     * The same with another smallest group.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ExportSettings withSmallestGroup(int people) {
        return new ExportSettings(profile, pseudonyms, people, vouchedTexts);
    }

    /** The same with a free text that stays. A member of another class is dropped as ever. */
    public ExportSettings vouchingFor(Member<?, ?> freeText) {
        List<Member<?, ?>> texts = new ArrayList<>(vouchedTexts);
        texts.add(freeText);
        return new ExportSettings(profile, pseudonyms, smallestGroup, texts);
    }
}
