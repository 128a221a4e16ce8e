package org.tablee.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Sheet;
import org.tablee.examples.cli.Workbook.Field;
import org.tablee.examples.cli.Workbook.Kind;
import org.tablee.examples.cli.Workbook.Tab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a place the sheets that it begins with. */
@Command(
        name = "new",
        description = "Makes empty sheets with lists to choose from, and CSV files with one evening filled in.")
final class NewCommand implements Callable<Integer> {

    private static final String WORKBOOK = "tablee.ods";
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Mixin
    private Conversation arguments = new Conversation();

    @Parameters(paramLabel = "FOLDER", description = "Where they go: a new or an empty folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Text text = arguments.text();
        if (!OutFolder.isFree(folder)) {
            throw arguments.misuse("new.notEmpty", folder);
        }
        Dialect dialect = arguments.locale().equals(Locale.FRENCH) ? Dialect.EXCEL_FR : Dialect.COMMA;
        Files.createDirectories(folder);
        FirstSheets sheets = new FirstSheets(dialect);
        writeFiles(sheets, dialect);
        writeWorkbook(sheets, dialect);
        new Page(arguments.out())
                .text(text.get("new.done", folder, WORKBOOK))
                .text(text.get("new.choose", WORKBOOK))
                .text(text.get("new.unknown"))
                .text(text.get("new.next"));
        arguments.out().println(check(dialect));
        return arguments.exitCode();
    }

    private String check(Dialect dialect) {
        String command = "  tablee check \"" + folder + "\"";
        return dialect == Dialect.COMMA ? command : command + " --dialect " + dialect.code() + " --lang fr";
    }

    private void writeFiles(FirstSheets sheets, Dialect dialect) throws IOException {
        for (Sheet sheet : sheets.all()) {
            Optional<List<String>> lines = sheets.lines(sheet);
            if (lines.isPresent()) {
                String mark = dialect == Dialect.EXCEL_FR ? BYTE_ORDER_MARK : "";
                Files.writeString(
                        folder.resolve(sheet.file()),
                        mark + String.join("\r\n", lines.get()) + "\r\n",
                        StandardCharsets.UTF_8);
            }
        }
    }

    private void writeWorkbook(FirstSheets sheets, Dialect dialect) throws IOException {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(firstTab());
        for (Sheet sheet : sheets.all()) {
            tabs.add(sheets.tab(sheet));
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(WORKBOOK))) {
            new Workbook(tabs, dialect).write(out);
        }
    }

    /** Returns a sheet that says what the others are for. */
    private Tab firstTab() {
        Text text = arguments.text();
        List<List<String>> lines = Stream.of("new.tab.save", "new.unknown", "new.tab.evening", "new.tab.names")
                .map(key -> List.of(text.get(key)))
                .toList();
        return new Tab(
                text.get("new.tab.name"), List.of(new Field(text.get("new.tab.title"), Kind.TEXT, List.of())), lines);
    }
}
