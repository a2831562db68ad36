/** Writes the shape of each plan element at build time. */
module org.openpac.shape.processor {
    requires java.compiler;
    requires org.jspecify;

    provides javax.annotation.processing.Processor with
            org.openpac.shape.processor.ShapeProcessor;
}
