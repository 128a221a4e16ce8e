package org.tablee.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, in bounded memory, each decoded for itself.
 *
 * <p>What cannot be decoded becomes {@value #REPLACEMENT}. Excel's windows-1252 is tried line by line where the
 * dialect allows it and the file has no byte order mark.
 */
final class Lines implements Closeable {

    /** The longest line that is read, in bytes. */
    static final int MAX_BYTES = 1 << 20;

    /** What stands where a byte could not be decoded. */
    static final char REPLACEMENT = '\ufffd';

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int NOTHING = -1;

    private final InputStream in;
    private final boolean windowsAllowed;
    private final byte[] buffer = new byte[1 << 13];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 8];
    private int length;
    private long number;
    private boolean marked;

    Lines(InputStream in, Dialect dialect) {
        this.in = in;
        this.windowsAllowed = dialect == Dialect.EXCEL_FR;
    }

    /** Returns the next line, or null at the end of the file. */
    @Nullable
    Line next() throws IOException {
        length = 0;
        int last = NOTHING;
        while (last != '\n' && last != '\r') {
            int next = read();
            if (next == NOTHING) {
                break;
            }
            append(next);
            last = next;
        }
        if (last == '\r' && peek() == '\n') {
            append(read());
        }
        return last == NOTHING ? null : line();
    }

    private int read() throws IOException {
        int next = peek();
        position++;
        return next;
    }

    private int peek() throws IOException {
        if (position >= limit) {
            limit = in.read(buffer);
            position = 0;
        }
        return limit <= 0 ? NOTHING : buffer[position] & 0xff;
    }

    private void append(int next) {
        if (length == line.length && length <= MAX_BYTES) {
            line = Arrays.copyOf(line, 2 * length);
        }
        if (length <= MAX_BYTES) {
            line[length] = (byte) next;
        }
        length++;
    }

    private Line line() {
        number++;
        return length > MAX_BYTES ? new Line(number, "", true) : new Line(number, text(), false);
    }

    private String text() {
        int begin = number == 1 && startsWithMark() ? 3 : 0;
        marked |= begin > 0;
        String text = new String(line, begin, length - begin, StandardCharsets.UTF_8);
        boolean windows = windowsAllowed && !marked && text.indexOf(REPLACEMENT) >= 0;
        return windows ? new String(line, begin, length - begin, WINDOWS_1252) : text;
    }

    private boolean startsWithMark() {
        return length >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
