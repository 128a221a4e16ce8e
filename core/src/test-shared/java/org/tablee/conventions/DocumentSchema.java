package org.tablee.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A JSON Schema of the library under test, as a validator that is not ours understands it. */
public final class DocumentSchema {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private final JsonNode source;
    private final JsonSchema schema;

    private DocumentSchema(JsonNode source) {
        this.source = source;
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source);
    }

    /** Returns the schema of a type, which is {@code activity-report.schema.json} for {@code ActivityReport}. */
    public static DocumentSchema of(Class<?> type) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        try (InputStream stream = type.getResourceAsStream("/META-INF/tablee/schemas/" + name + ".schema.json")) {
            if (stream == null) {
                throw new AssertionError("There is no " + name + ".schema.json for " + type);
            }
            return new DocumentSchema(tree(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a document has that the schema does not allow, or lacks. */
    public List<String> complaints(String json) {
        return schema.validate(tree(json)).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    /** Returns the words that the schema lists at a place in it, which is a JSON Pointer. */
    public List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        source.at(pointer).path("enum").forEach(word -> words.add(word.textValue()));
        return words;
    }

    private static JsonNode tree(String json) {
        try {
            return JACKSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
