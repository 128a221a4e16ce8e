package org.tablee.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that the library under test wrote once: {@code golden/1/session/Gathering.jsonl}, one a line.
 *
 * <p>Files are never changed. A version that writes something else puts its documents into the next folder.
 */
final class GoldenDocuments {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "golden");

    private GoldenDocuments() {}

    /** Returns every document of a type, the oldest first. */
    static List<String> of(Class<?> type) {
        return files().filter(file -> type(file).equals(ValueTypes.name(type)))
                .flatMap(GoldenDocuments::lines)
                .toList();
    }

    /** Returns the documents of a type that the present version wrote. */
    static List<String> latest(Class<?> type) {
        return files().filter(file -> type(file).equals(ValueTypes.name(type)))
                .reduce((older, newer) -> newer)
                .map(GoldenDocuments::lines)
                .orElseGet(Stream::of)
                .toList();
    }

    /** Returns the names of the types of which there are documents. */
    static Stream<String> types() {
        return files().map(GoldenDocuments::type);
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Path file) {
        Path inVersion = FOLDER.relativize(file);
        String name = inVersion.subpath(1, inVersion.getNameCount()).toString();
        return name.replace(".jsonl", "").replace(file.getFileSystem().getSeparator(), ".");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
