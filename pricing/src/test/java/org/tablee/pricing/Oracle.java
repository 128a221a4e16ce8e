package org.tablee.pricing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Expected values made by other programs, read where they lie; absent from a user's clone. */
public final class Oracle {

    private static final Path FOLDER = Path.of("../../shared/oracles/pricing");

    private Oracle() {}

    /** Returns a case, or skips the test where the file is absent. */
    public static JsonNode read(String name) {
        try {
            return new ObjectMapper().readTree(Files.readString(present(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of a data file without its header, or skips the test where it is absent. */
    public static List<String> rows(String name) {
        try {
            List<String> lines = Files.readAllLines(present("data/" + name));
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: the expected values " + name + " are not on this machine");
        return file;
    }

    /** Returns the whole numbers of a JSON array. */
    public static long[] longs(JsonNode array) {
        long[] numbers = new long[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asLong();
        }
        return numbers;
    }
}
