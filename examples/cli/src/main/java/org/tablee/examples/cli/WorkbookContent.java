package org.tablee.examples.cli;

import java.io.OutputStream;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Dialect;
import org.tablee.examples.cli.Workbook.Field;
import org.tablee.examples.cli.Workbook.Kind;
import org.tablee.examples.cli.Workbook.Tab;

/** The content of a workbook as OpenDocument 1.2 describes it: styles, lists to choose from, sheets. */
final class WorkbookContent {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> SPACES = new TreeMap<>(Map.of(
            "office", ODF + "office:1.0",
            "style", ODF + "style:1.0",
            "text", ODF + "text:1.0",
            "table", ODF + "table:1.0",
            "number", ODF + "datastyle:1.0",
            "fo", ODF + "xsl-fo-compatible:1.0",
            "of", ODF + "of:1.2"));

    /** How many rows can be filled in. */
    private static final int ROWS = 1_000;

    private final Dialect dialect;
    private final Xml xml;
    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    private WorkbookContent(Dialect dialect, Xml xml) {
        this.dialect = dialect;
        this.xml = xml;
    }

    static void write(List<Tab> tabs, Dialect dialect, OutputStream out) throws XMLStreamException {
        new WorkbookContent(dialect, new Xml(SPACES, out)).write(tabs);
    }

    private void write(List<Tab> tabs) throws XMLStreamException {
        xml.start("office:document-content", "office:version", "1.2");
        xml.start("office:automatic-styles");
        styles();
        xml.end().start("office:body").start("office:spreadsheet");
        validations(tabs);
        for (Tab tab : tabs) {
            sheet(tab);
        }
        xml.end().end().end().finish();
    }

    private void styles() throws XMLStreamException {
        boolean french = dialect.language().equals(Locale.FRENCH);
        String[] language = {"number:language", french ? "fr" : "en", "number:country", french ? "FR" : "GB"};
        xml.start("number:text-style", named("n-text"))
                .empty("number:text-content")
                .end();
        xml.start("number:number-style", named("n-number", language));
        xml.empty("number:number", "number:min-integer-digits", "1", "number:decimal-places", "0")
                .end();
        xml.start("number:number-style", named("n-amount", language));
        xml.empty("number:number", "number:min-integer-digits", "1", "number:decimal-places", "2")
                .end();
        date(french, language);
        xml.start("number:time-style", named("n-time", language)).empty("number:hours", "number:style", "long");
        xml.start("number:text")
                .text(":")
                .end()
                .empty("number:minutes", "number:style", "long")
                .end();
        xml.start("style:style", "style:name", "column", "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", "3.4cm")
                .end();
        xml.start("style:style", "style:name", "header", "style:family", "table-cell");
        xml.empty("style:text-properties", "fo:font-weight", "bold").end();
        for (Kind kind : Kind.values()) {
            xml.empty(
                    "style:style",
                    "style:name",
                    style(kind),
                    "style:family",
                    "table-cell",
                    "style:data-style-name",
                    "n-" + style(kind));
        }
    }

    /** Writes how a day is shown: 11/03/2025 in French, else 2025-03-11. */
    private void date(boolean french, String... language) throws XMLStreamException {
        xml.start("number:date-style", named("n-date", language));
        List<String> parts = french ? List.of("day", "month", "year") : List.of("year", "month", "day");
        for (String part : parts) {
            if (!part.equals(parts.get(0))) {
                xml.start("number:text").text(french ? "/" : "-").end();
            }
            xml.empty("number:" + part, "number:style", "long");
        }
        xml.end();
    }

    private static String[] named(String name, String... further) {
        String[] attributes = new String[further.length + 2];
        attributes[0] = "style:name";
        attributes[1] = name;
        System.arraycopy(further, 0, attributes, 2, further.length);
        return attributes;
    }

    private static String style(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void validations(List<Tab> tabs) throws XMLStreamException {
        tabs.stream()
                .flatMap(tab -> tab.fields().stream())
                .map(Field::words)
                .filter(words -> !words.isEmpty())
                .forEach(words -> lists.putIfAbsent(words, "words" + lists.size()));
        xml.start("table:content-validations");
        for (Map.Entry<List<String>, String> list : lists.entrySet()) {
            xml.start(
                    "table:content-validation",
                    "table:name",
                    list.getValue(),
                    "table:condition",
                    "of:cell-content-is-in-list(" + quoted(list.getKey()) + ")",
                    "table:allow-empty-cell",
                    "true",
                    "table:display-list",
                    "unsorted");
            xml.start("table:error-message", "table:message-type", "warning", "table:display", "true");
            xml.start("text:p").text(String.join(" · ", list.getKey())).end();
            xml.end().end();
        }
        xml.end();
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }

    private void sheet(Tab tab) throws XMLStreamException {
        xml.start("table:table", "table:name", tab.name());
        for (Field field : tab.fields()) {
            xml.empty(
                    "table:table-column",
                    "table:style-name",
                    "column",
                    "table:default-cell-style-name",
                    style(field.kind()));
        }
        xml.start("table:table-header-rows").start("table:table-row");
        for (Field field : tab.fields()) {
            xml.start("table:table-cell", "table:style-name", "header", "office:value-type", "string");
            xml.start("text:p").text(field.header()).end().end();
        }
        xml.end().end();
        for (List<String> row : tab.rows()) {
            xml.start("table:table-row");
            for (int i = 0; i < row.size(); i++) {
                cell(tab.fields().get(i), row.get(i));
            }
            xml.end();
        }
        xml.start(
                "table:table-row",
                "table:number-rows-repeated",
                String.valueOf(ROWS - tab.rows().size()));
        for (Field field : tab.fields()) {
            cell(field, "");
        }
        xml.end().end();
    }

    private void cell(Field field, String text) throws XMLStreamException {
        xml.start("table:table-cell", attributes(field, text));
        if (!text.isEmpty()) {
            xml.start("text:p").text(text).end();
        }
        xml.end();
    }

    private String[] attributes(Field field, String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("table:style-name", style(field.kind()));
        String list = lists.get(field.words());
        if (list != null) {
            attributes.put("table:content-validation-name", list);
        }
        if (!text.isEmpty()) {
            value(field.kind(), text, attributes);
        }
        return attributes.entrySet().stream()
                .flatMap(attribute -> List.of(attribute.getKey(), attribute.getValue()).stream())
                .toArray(String[]::new);
    }

    private void value(Kind kind, String text, Map<String, String> attributes) {
        switch (kind) {
            case TEXT -> attributes.put("office:value-type", "string");
            case NUMBER, AMOUNT -> {
                attributes.put("office:value-type", "float");
                attributes.put(
                        "office:value",
                        CellFormat.decimal().valueOf(text, dialect).toPlainString());
            }
            case DATE -> {
                attributes.put("office:value-type", "date");
                attributes.put(
                        "office:date-value",
                        CellFormat.date().valueOf(text, dialect).toString());
            }
            case TIME -> {
                LocalTime time = CellFormat.time().valueOf(text, dialect);
                attributes.put("office:value-type", "time");
                attributes.put("office:time-value", "PT%02dH%02dM00S".formatted(time.getHour(), time.getMinute()));
            }
        }
    }
}
