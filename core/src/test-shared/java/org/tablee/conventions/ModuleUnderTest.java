package org.tablee.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The compiled classes of the library whose build runs these tests. */
public final class ModuleUnderTest implements LocationProvider {

    private static final Path CLASSES = Path.of(System.getProperty("basedir", "."), "target", "classes");
    private static final ModuleDescriptor DESCRIPTOR = descriptor();

    private static ModuleDescriptor descriptor() {
        try (InputStream file = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Location location() {
        return Location.of(CLASSES);
    }

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(location());
    }

    /** Tells whether anybody may call the public methods of a class. */
    static boolean isPublished(JavaClass type) {
        boolean exported = DESCRIPTOR.exports().stream()
                .anyMatch(export -> !export.isQualified() && export.source().equals(type.getPackageName()));
        return exported && isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ModuleUnderTest::isPublic).orElse(true);
    }
}
