package org.tablee.core.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The labels of constants: what people read, apart from the code that files know.
 *
 * <p>They stand in resource bundles, one for each module and language, in {@code META-INF/tablee/labels} under
 * the name of the root package, such as {@code org.tablee.core_fr.properties}; a key is the name of the constant
 * after the root package, such as {@code session.Activity.SHARED_MEAL}. The language is the one asked for; that
 * of the machine plays no part.
 */
public final class Labels {

    private static final String FOLDER = "/META-INF/tablee/labels/";
    private static final Map<String, Optional<ResourceBundle>> BUNDLES = new ConcurrentHashMap<>();

    private Labels() {}

    /**
     * Returns the label of a constant.
     *
     * @param constant the constant
     * @param locale the language, of which English, French and Dutch are known; any other gives English
     * @return the label, or the name of the constant in lower case where nobody wrote a label
     */
    public static String of(Enum<?> constant, Locale locale) {
        Class<?> type = constant.getDeclaringClass();
        String name = type.getName().replace('$', '.') + '.' + constant.name();
        for (String root = type.getPackageName(); !root.isEmpty(); root = parent(root)) {
            Optional<ResourceBundle> labels = bundle(type, root, language(locale));
            String key = name.substring(root.length() + 1);
            if (labels.isPresent() && labels.get().containsKey(key)) {
                return labels.get().getString(key);
            }
        }
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static String language(Locale locale) {
        String language = locale.getLanguage();
        return language.equals("fr") || language.equals("nl") ? language : "en";
    }

    private static Optional<ResourceBundle> bundle(Class<?> type, String root, String language) {
        return BUNDLES.computeIfAbsent(
                FOLDER + root + '_' + language + ".properties", resource -> load(type, resource));
    }

    /** Loads a bundle of the module of a class; what lies in META-INF is closed to no other module. */
    private static Optional<ResourceBundle> load(Class<?> type, String resource) {
        try (InputStream bytes = type.getResourceAsStream(resource)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
