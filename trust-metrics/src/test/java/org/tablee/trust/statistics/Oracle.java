package org.tablee.trust.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;

/**
 * Expected values made by independent software, read where they lie beside the project.
 *
 * <p>A test that reads them is skipped, and says so, where they are absent.
 */
public final class Oracle {

    private static final Path FOLDER = Path.of("..", "..", "shared", "oracles", "trust");

    private Oracle() {}

    public static JsonNode expected(String name) {
        return json(name, "expected.json");
    }

    static JsonNode json(String name, String file) {
        try {
            return new ObjectMapper().readTree(found(name, file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table without quotes, its header left out. */
    public static List<String[]> rows(String name, String file) {
        try {
            return Files.readAllLines(found(name, file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path found(String name, String file) {
        Path path = FOLDER.resolve(name).resolve(file);
        assumeTrue(Files.exists(path), "skipped: no expected values at " + path);
        return path;
    }

    static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    static double[] doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(node -> node.isNull() ? Double.NaN : node.asDouble())
                .toArray();
    }

    /** A tolerance relative to the expected value, and absolute below 1e-12. */
    static Offset<Double> relative(double tolerance, double expected) {
        return Offset.offset(Math.max(Math.abs(expected) * tolerance, tolerance * 1e-2));
    }
}
