package org.tablee.examples.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The logbooks that ship with the command, in its jar or beside its classes. */
final class ShippedData {

    private ShippedData() {}

    /** What is done with the folder of a logbook while it is open. */
    @FunctionalInterface
    interface Use {
        void with(Path folder) throws IOException;
    }

    /** Opens a logbook of this name, such as "davis-1941". */
    static void open(String name, Use use) throws IOException {
        String resource = "/org/tablee/examples/data/" + name;
        URI folder = location(resource);
        if (folder.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                use.with(jar.getPath(resource));
            }
        } else {
            use.with(Path.of(folder));
        }
    }

    private static URI location(String name) {
        URL url = ShippedData.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("The command does not ship with " + name);
        }
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
