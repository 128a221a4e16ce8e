package org.tablee.core.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from a value to one of its own properties. */
record PropertyPath(String property) implements Path {

    @Override
    public Iterator<Node> iterator() {
        return List.<Node>of(new Property(property)).iterator();
    }

    @Override
    public String toString() {
        return property;
    }

    /** The only step of the way. */
    private record Property(String getName) implements PropertyNode {

        @Override
        public boolean isInIterable() {
            return false;
        }

        @Override
        public @Nullable Integer getIndex() {
            return null;
        }

        @Override
        public @Nullable Object getKey() {
            return null;
        }

        @Override
        public @Nullable Class<?> getContainerClass() {
            return null;
        }

        @Override
        public @Nullable Integer getTypeArgumentIndex() {
            return null;
        }

        @Override
        public ElementKind getKind() {
            return ElementKind.PROPERTY;
        }

        @Override
        public <T extends Node> T as(Class<T> type) {
            return type.cast(this);
        }

        @Override
        public String toString() {
            return getName;
        }
    }
}
