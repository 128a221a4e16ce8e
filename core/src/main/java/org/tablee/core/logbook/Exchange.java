package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Puts new files of a folder in the place of old ones: all of them, or none.
 *
 * <p>The new files are complete and the old ones copied before the first is replaced. Where the machine stops in the
 * middle, the copies are still in a folder beside, whose name starts with {@value #SCRATCH}.
 */
final class Exchange {

    static final String SCRATCH = ".logbook";

    private final Path folder;
    private final List<String> names;
    private final Move move;

    /** Writes the new files into a folder; a file that it does not write is to be removed. */
    @FunctionalInterface
    interface Writing {
        void into(Path fresh) throws IOException;
    }

    /** Moves one file over another. */
    @FunctionalInterface
    interface Move {
        void over(Path from, Path to) throws IOException;
    }

    Exchange(Path folder, List<String> names, Move move) {
        this.folder = folder;
        this.names = List.copyOf(names);
        this.move = move;
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Replaces the files; where it throws, the folder is as it was, or the message tells where the old files are. */
    void run(Writing writing) throws IOException {
        Path scratch = Files.createTempDirectory(folder, SCRATCH);
        Path fresh = Files.createDirectory(scratch.resolve("new"));
        Path old = Files.createDirectory(scratch.resolve("old"));
        Deque<String> replaced = new ArrayDeque<>();
        try {
            writing.into(fresh);
            for (String name : names) {
                keep(target(name), old.resolve(name));
            }
            for (String name : names) {
                replaced.push(name);
                replace(fresh.resolve(name), target(name));
            }
        } catch (IOException | RuntimeException e) {
            giveBack(replaced, old, e);
            remove(scratch, fresh, old);
            throw e;
        }
        remove(scratch, fresh, old);
    }

    /** Returns the file itself where its name is a link to it. */
    private Path target(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void keep(Path target, Path copy) throws IOException {
        if (Files.exists(target)) {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void replace(Path fresh, Path target) throws IOException {
        if (Files.notExists(fresh)) {
            Files.deleteIfExists(target);
            return;
        }
        if (Files.exists(target)) {
            allowTheSame(target, fresh);
        }
        move.over(fresh, target);
    }

    private static void allowTheSame(Path target, Path fresh) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (rights != null) {
            Files.setPosixFilePermissions(fresh, rights.readAttributes().permissions());
        }
    }

    private void giveBack(Deque<String> replaced, Path old, Exception reason) throws IOException {
        try {
            for (String name : replaced) {
                replace(old.resolve(name), target(name));
            }
        } catch (IOException e) {
            e.addSuppressed(reason);
            throw new IOException("The files could not be replaced; the old ones are in " + old, e);
        }
    }

    private void remove(Path scratch, Path fresh, Path old) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(fresh.resolve(name));
            Files.deleteIfExists(old.resolve(name));
        }
        Files.delete(fresh);
        Files.delete(old);
        Files.delete(scratch);
    }
}
