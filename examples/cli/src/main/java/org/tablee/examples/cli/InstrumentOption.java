package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.trust.questionnaire.Instrument;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Questions other than those that come along, in a file of JSON. */
final class InstrumentOption {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Option(
            names = "--instrument",
            paramLabel = "FILE",
            description = "Other questions than those that come along, as JSON.")
    private @Nullable Path file;

    /** Reads the questions, where a file of them was named. */
    Optional<Instrument> read(LogbookArguments arguments) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(STRICT.readValue(Files.readString(file, StandardCharsets.UTF_8), Instrument.class));
        } catch (IOException e) {
            throw arguments.misuse("instrument.noFile", file);
        } catch (JacksonException e) {
            throw arguments.misuse("instrument.noQuestions", file, e.getOriginalMessage());
        }
    }
}
