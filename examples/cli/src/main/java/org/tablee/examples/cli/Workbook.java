package org.tablee.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.tablee.core.table.Dialect;

/** A workbook in the OpenDocument format, whose columns offer words to choose from. */
final class Workbook {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
              <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
              <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(MEDIA_TYPE);

    /** What is typed into a column. */
    enum Kind {
        TEXT,
        NUMBER,
        AMOUNT,
        DATE,
        TIME
    }

    /** A column: its header, what is typed into it, and the words to choose from, if it is a closed list. */
    record Field(String header, Kind kind, List<String> words) {}

    /** A sheet with the rows that are filled in, whose cells are written as the dialect writes them. */
    record Tab(String name, List<Field> fields, List<List<String>> rows) {}

    private final List<Tab> tabs;
    private final Dialect dialect;

    Workbook(List<Tab> tabs, Dialect dialect) {
        this.tabs = List.copyOf(tabs);
        this.dialect = dialect;
    }

    /** Writes the workbook; the same sheets give the same bytes. */
    void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            writeMediaType(zip);
            entry(zip, "META-INF/manifest.xml");
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            entry(zip, "content.xml");
            WorkbookContent.write(tabs, dialect, zip);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The format wants its name first and uncompressed, so that a glance at the file tells what it is. */
    private static void writeMediaType(ZipOutputStream zip) throws IOException {
        byte[] name = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setTimeLocal(SOME_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(name.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(name);
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SOME_TIME);
        zip.putNextEntry(entry);
    }
}
