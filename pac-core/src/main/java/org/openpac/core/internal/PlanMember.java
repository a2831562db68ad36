package org.openpac.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openpac.core.shape.PersonalData;

/**
 * Makes an accessor a line of its element's {@linkplain org.openpac.core.shape.Shape shape}.
 *
 * <p>Name, kind, order and whether the member is required follow from the accessor's declaration; this says the rest.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PlanMember {

    /** The English label; the French one stands in {@code words_fr.properties} under {@code Element.member}. */
    String value();

    /** What the member may tell about a person; it has no default, so that nobody forgets to ask. */
    PersonalData privacy();

    /** For a text: how many characters it may have. */
    int max() default 200;

    /** For an id: the types of element it may point to; empty for an element's own id. */
    Class<?>[] refersTo() default {};

    /** The format version that brought the member. */
    String since() default "1.0";
}
