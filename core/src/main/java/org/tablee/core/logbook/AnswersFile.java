package org.tablee.core.logbook;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.survey.Answer;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/**
 * {@code answers.csv}: what people answered; one answer a row, or one form a row with a column for each item.
 *
 * <p>A form without a token, which only a wide file can have, goes by the number of its line.
 */
final class AnswersFile implements LogbookFile {

    private static final Column<WaveId> WAVE =
            Column.of("wave", "vague", Identifiers.WAVE).required();
    private static final Column<RespondentToken> RESPONDENT =
            Column.of("respondent", "repondant", Identifiers.RESPONDENT);
    private static final Column<ItemId> ITEM = Column.of("item", "question", Identifiers.ITEM);
    private static final Column<String> VALUE = Column.of("value", "reponse", CellFormat.text(Answer.MAX_LENGTH));
    private static final Sheet SHEET =
            Sheet.of("answers.csv", WAVE, RESPONDENT, ITEM, VALUE).wideWithout(ITEM);

    private static final Pattern NUMBER_OF_A_FORM = Pattern.compile("[0-9]{1,3}");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            Forms forms = new Forms(table.has(ITEM), items(table, reader.findings()));
            table.rows()
                    .forEach(row -> row.require(WAVE).ifPresent(wave -> {
                        if (draft.describes(wave)) {
                            forms.read(row, wave);
                        } else {
                            row.reportCell(LogbookFinding.UNKNOWN_WAVE, WAVE, wave);
                        }
                    }));
            if (table.isReadable()) {
                draft.answers(forms.answers());
                warn(forms.respondents(), draft.everybody(), reader.findings());
            }
        }
    }

    /** Forms numbered from 1 meet the numbers of convives by chance; anything longer does not. */
    private static void warn(Set<RespondentToken> tokens, Set<ConviveId> everybody, FindingCollector findings) {
        List<RespondentToken> known = tokens.stream()
                .filter(token -> !NUMBER_OF_A_FORM.matcher(token.value()).matches())
                .filter(token -> everybody.contains(ConviveId.of(token.value())))
                .toList();
        if (!known.isEmpty()) {
            findings.add(LogbookFinding.RESPONDENT_IS_CONVIVE, SHEET.file(), known.size(), known.get(0));
        }
    }

    /** The items of a wide file, by their headers. */
    private static Map<ItemId, Column<String>> items(Table table, FindingCollector findings) {
        Map<ItemId, Column<String>> items = new LinkedHashMap<>();
        for (Column<String> column : table.spread()) {
            try {
                items.put(ItemId.of(column.code()), column);
            } catch (IllegalArgumentException e) {
                findings.addAt(LogbookFinding.BAD_IDENTIFIER, SHEET.file(), 1, null, column.code());
            }
        }
        return items;
    }

    /** The answers so far, one of a form to a question. */
    private static final class Forms {

        private record Question(WaveId wave, RespondentToken respondent, ItemId item) {}

        private final boolean narrow;
        private final Map<ItemId, Column<String>> items;
        private final Map<Question, Optional<String>> values = new LinkedHashMap<>();
        private final Set<Question> contradictory = new HashSet<>();

        Forms(boolean narrow, Map<ItemId, Column<String>> items) {
            this.narrow = narrow;
            this.items = items;
        }

        void read(Row row, WaveId wave) {
            if (narrow) {
                Optional<RespondentToken> respondent = row.require(RESPONDENT);
                Optional<ItemId> item = row.require(ITEM);
                if (respondent.isPresent() && item.isPresent()) {
                    add(row, VALUE, new Question(wave, respondent.get(), item.get()));
                }
            } else {
                respondent(row)
                        .ifPresent(respondent -> items.forEach(
                                (item, column) -> add(row, column, new Question(wave, respondent, item))));
            }
        }

        private static Optional<RespondentToken> respondent(Row row) {
            return row.isBlank(RESPONDENT) ? Optional.of(RespondentToken.of("#" + row.line())) : row.get(RESPONDENT);
        }

        private void add(Row row, Column<String> column, Question question) {
            Optional<String> value = row.get(column);
            Optional<String> earlier = values.getOrDefault(question, Optional.empty());
            if (earlier.isEmpty() && !contradictory.contains(question)) {
                values.put(question, value);
            } else if (value.isEmpty() || value.equals(earlier)) {
                row.reportCell(LogbookFinding.DUPLICATE_ANSWER, column, question.item(), question.respondent());
            } else {
                row.reportCell(LogbookFinding.CONFLICTING_ANSWER, column, question.item(), question.respondent());
                values.put(question, Optional.empty());
                contradictory.add(question);
            }
        }

        Set<RespondentToken> respondents() {
            return values.keySet().stream().map(Question::respondent).collect(toCollection(LinkedHashSet::new));
        }

        List<Answer> answers() {
            return values.entrySet().stream()
                    .map(entry -> Answer.builder()
                            .wave(entry.getKey().wave())
                            .respondent(entry.getKey().respondent())
                            .item(entry.getKey().item())
                            .value(entry.getValue())
                            .build())
                    .toList();
        }
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.answers();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.answers().isEmpty()) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.answers()
                    .get()
                    .forEach(answer -> writer.row()
                            .set(WAVE, answer.wave())
                            .set(RESPONDENT, answer.respondent())
                            .set(ITEM, answer.item())
                            .set(VALUE, answer.value())
                            .end());
        }
    }
}
