package org.tablee.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the folder for data protection says of the tool is true of it, and it is set as French is. */
class DataProtectionFolderTest {

    private static final Path FOLDER = Path.of("../data-protection");
    private static final Path YEAR = Path.of("../data/made-up-canteen");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");
    private static final Pattern WRONG_TYPE =
            Pattern.compile("'|[^\u202f][?!;]|[^\u00a0|]:(?!-)|«[^\u202f]|[^\u202f]»|[^\u202f]%");
    private static final List<String> PACKAGES = List.of("core.privacy", "core.figure", "trust");
    private static final Set<String> OTHER_WORDS = Set.of("identifiedShare", "inputs", "keep_until", "c-7f3a…");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(DataProtectionFolderTest::isPage).toList();
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md");
    }

    private static String text(Path page) {
        try {
            return Files.readString(page, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every command of a page, in the running text and in blocks of its own. */
    private static Stream<String> commands(Path page) {
        return Stream.concat(code(page), text(page).lines().filter(line -> line.startsWith("tablee ")))
                .filter(words -> words.startsWith("tablee "));
    }

    private static Stream<String> code(Path page) {
        return CODE.matcher(withoutBlocks(page)).results().map(found -> found.group(1));
    }

    private static String withoutBlocks(Path page) {
        return text(page).replaceAll("(?s)```.*?```", "");
    }

    /** Without this, a folder in which nothing is found would pass everything below. */
    @Test
    void commandsNamesAndLinksAreFound() throws IOException {
        assertThat(pages().stream().flatMap(DataProtectionFolderTest::commands)).hasSizeGreaterThan(5);
        assertThat(pages().stream().flatMap(DataProtectionFolderTest::code)).hasSizeGreaterThan(20);
        assertThat(pages().stream().flatMap(DataProtectionFolderTest::links)).hasSizeGreaterThan(3);
    }

    private static Stream<String> links(Path page) {
        return LINK.matcher(text(page)).results().map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandAndOptionExists(Path page) {
        CommandLine tablee = new CommandLine(new Tablee());
        assertThat(commands(page)).allSatisfy(words -> {
            String[] parts = words.split(" ");
            assertThat(tablee.getSubcommands()).containsKey(parts[1]);
            CommandLine command = tablee.getSubcommands().get(parts[1]);
            assertThat(Arrays.stream(parts).filter(part -> part.startsWith("--")))
                    .allSatisfy(option -> assertThat(command.getCommandSpec().findOption(option))
                            .as(words)
                            .isNotNull());
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyOtherNameIsAFileAnOptionOrAClassThatExists(Path page) {
        assertThat(code(page).filter(name -> !name.startsWith("tablee ") && !OTHER_WORDS.contains(name)))
                .allSatisfy(name -> assertThat(isFile(name) || isOption(name) || isClass(name))
                        .as(name)
                        .isTrue());
    }

    private static boolean isFile(String name) {
        return List.of("releases.csv", "releases.key").contains(name)
                || name.endsWith(".csv") && Files.exists(YEAR.resolve(name));
    }

    private static boolean isOption(String name) {
        return name.equals("--audience team")
                || name.equals("--audience public")
                || new CommandLine(new Tablee())
                        .getSubcommands().values().stream()
                                .anyMatch(command -> command.getCommandSpec().findOption(name) != null);
    }

    private static boolean isClass(String name) {
        return PACKAGES.stream().anyMatch(part -> {
            try {
                return Class.forName("org.tablee." + part + "." + name) != null;
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        assertThat(links(page))
                .allSatisfy(link -> assertThat(FOLDER.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void frenchIsSetAsInFrance(Path page) {
        String prose = text(page)
                .replaceAll("(?s)```.*?```", "")
                .replaceAll("` ?(?=[\u202f\u00a0])", "")
                .replaceAll("`[^`]*`", "x")
                .replaceAll("\\]\\([^)]*\\)", "]");
        assertThat(WRONG_TYPE.matcher(prose).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void lookingAtWhatIsOverRemovesNothing(@TempDir Path copy) throws IOException {
        try (Stream<Path> files = Files.list(YEAR)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        String words = commands(FOLDER.resolve("conservation.md"))
                .filter(command -> command.contains("--dry-run"))
                .findFirst()
                .orElseThrow();

        Console console = Console.run(
                        (words.replace("tablee ", "").replace("CARNET", copy.toString()) + " --on 2027-06-30 --lang fr")
                                .split(" "))
                .withoutStackTrace();

        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("presences.csv");
        assertThat(Files.readString(copy.resolve("presences.csv")))
                .isEqualTo(Files.readString(YEAR.resolve("presences.csv")));
    }
}
