package org.tablee.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Expected values that lie beside the project while it is developed, and are absent elsewhere. */
final class Shared {

    private static final Path FOLDER = Path.of("../../../shared");

    private Shared() {}

    /** Returns a path, or skips the test where there is none. */
    static Path path(String name) {
        Path path = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "Skipped: there is no " + path);
        return path;
    }
}
