package org.tablee.core;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a main method in a Java machine of its own, whose heap is too small for what should not be in it. */
public final class SmallHeap {

    private SmallHeap() {}

    /** Returns the lines that the main method prints; a machine that runs out of memory prints less. */
    public static List<String> run(Class<?> main, String heap, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                classPath(main),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return lines(process.getInputStream());
        } finally {
            process.destroy();
        }
    }

    private static List<String> lines(InputStream output) throws IOException {
        return new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    private static String classPath(Class<?> main) throws URISyntaxException {
        return Stream.of(
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"),
                        root(main),
                        root(org.tablee.core.calendar.Moment.class))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String root(Class<?> type) throws URISyntaxException {
        String name = '/' + type.getName().replace('.', '/') + ".class";
        String location = Path.of(type.getResource(name).toURI()).toString();
        return location.substring(0, location.length() - name.length());
    }
}
