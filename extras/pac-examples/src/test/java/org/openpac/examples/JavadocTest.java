package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doclint cannot ask for a sentence without asking for a tag too, so the sentence is asked for here. */
class JavadocTest {

    private static final Path ROOT = Path.of(System.getProperty("pac.root"));

    @ParameterizedTest
    @ValueSource(strings = {"pac-core", "pac-kpi", "pac-json", "extras/pac-testkit", "extras/pac-examples"})
    void every_public_element_of_an_exported_package_has_a_sentence(String module) throws IOException {
        Path main = ROOT.resolve(module).resolve("src/main/java");
        List<Path> exported = exported(main);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> bare = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(main)) {
            List<Path> javaFiles = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> exported.contains(file.getParent()))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(javaFiles));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(docs, bare).scan(unit, true);
            }
        }

        assertThat(exported).isNotEmpty();
        assertThat(bare).isEmpty();
    }

    /** The folders of what a module exports to everybody; all of one that names no exports. */
    private static List<Path> exported(Path main) throws IOException {
        Path module = main.resolve("module-info.java");
        if (Files.notExists(module)) {
            try (Stream<Path> all = Files.walk(main)) {
                return all.filter(Files::isDirectory).toList();
            }
        }
        try (Stream<String> lines = Files.lines(module)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("exports ") && line.endsWith(";") && !line.contains(" to "))
                    .map(line -> line.substring("exports ".length(), line.length() - 1))
                    .map(name -> main.resolve(name.replace('.', '/')))
                    .toList();
        }
    }

    /** Walks the declarations; the flag says whether all that encloses them is public. */
    private static final class Scanner extends TreePathScanner<Void, Boolean> {

        private final DocTrees docs;
        private final List<String> bare;

        Scanner(DocTrees docs, List<String> bare) {
            this.docs = docs;
            this.bare = bare;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean isVisible) {
            if (type.getSimpleName().length() == 0) {
                return null;
            }
            boolean visible = isVisible && isPublic(type.getModifiers());
            if (visible) {
                require(type.getSimpleName().toString());
            }
            return super.visitClass(type, visible);
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean isVisible) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean isGenerated =
                    docs.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), method) < 0;
            if (isVisible && isPublic(method.getModifiers()) && !overrides && !isGenerated) {
                require(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Boolean isVisible) {
            boolean isComponent = field.getModifiers().toString().contains("final")
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (isVisible && !isComponent && isPublic(field.getModifiers())) {
                require(field.getName().toString());
            }
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean isInInterface = parent.getLeaf().getKind() == Tree.Kind.INTERFACE
                    || parent.getLeaf().getKind() == Tree.Kind.ANNOTATION_TYPE;
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED)
                    || (isInInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private void require(String name) {
            String comment = docs.getDocComment(getCurrentPath());
            if (comment == null || comment.isBlank()) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                bare.add(Path.of(unit.getSourceFile().getName()).getFileName() + ": " + name);
            }
        }
    }
}
