package org.openpac.shape.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Writes {@code ObjectiveShape} beside {@code Objective} for every interface whose accessors carry {@code @PlanMember}.
 *
 * <p>A member is thus declared once, by its accessor. Its name, kind and place in the order follow from the declaration;
 * the annotation adds what the signature cannot say. An accessor without the annotation stops the build.
 */
public final class ShapeProcessor extends AbstractProcessor {

    static final String PLAN_MEMBER = "org.openpac.core.internal.PlanMember";

    /** Called by the compiler, which finds this class as a service. */
    public ShapeProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(PLAN_MEMBER);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> elements = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            for (Element accessor : round.getElementsAnnotatedWith(annotation)) {
                elements.add((TypeElement) accessor.getEnclosingElement());
            }
        }
        elements.forEach(this::writeShape);
        return false;
    }

    private void writeShape(TypeElement element) {
        try {
            ElementModel model = new ElementReader(processingEnv).read(element);
            try (Writer file = processingEnv
                    .getFiler()
                    .createSourceFile(model.qualifiedShapeName(), element)
                    .openWriter()) {
                file.write(new ShapeWriter(model).source());
            }
        } catch (InvalidMember e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.accessor);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), element);
        }
    }

    /** An accessor that no shape can describe, with the sentence the compiler prints at its line. */
    static final class InvalidMember extends Exception {
        private static final long serialVersionUID = 1L;
        final transient Element accessor;

        InvalidMember(Element accessor, String message) {
            super(message);
            this.accessor = accessor;
        }
    }
}
