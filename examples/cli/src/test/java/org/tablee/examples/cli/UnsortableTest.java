package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever programs with the library cannot sort places by the one number that is made on demand. */
class UnsortableTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCompilerRefusesToSortByIt() {
        String places = "List<Composite> places = new ArrayList<>(); ";
        assertThat(compiles(places + "places.size();")).isTrue();
        assertThat(compiles("Collections.sort(new ArrayList<String>());")).isTrue();
        assertThat(compiles(places + "Collections.sort(places);")).isFalse();
        assertThat(compiles(places + "Collections.max(places);")).isFalse();
        assertThat(compiles("Comparator<Composite> order = Comparator.naturalOrder();"))
                .isFalse();
        assertThat(compiles("ToDoubleFunction<Composite> number = Composite::value;"))
                .isFalse();
    }

    private boolean compiles(String statements) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        return compiler.getTask(
                        new StringWriter(), null, problem -> {}, options, null, List.of(new Snippet(statements)))
                .call();
    }

    /** A class with a method of these statements. */
    private static final class Snippet extends SimpleJavaFileObject {

        private final String statements;

        Snippet(String statements) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.statements = statements;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "import java.util.*; import java.util.function.*; import org.tablee.trust.Composite;"
                    + "class Snippet { void run() { " + statements + " } }";
        }
    }
}
