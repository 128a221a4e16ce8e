package org.tablee.core.table;

import java.util.List;

/** The tests of this package that are named after kinds of findings. */
public final class FindingKindTests {

    /** The classes of these tests. */
    public static final List<Class<?>> CLASSES = List.of(TableReaderTest.class, LongLineTest.class);

    private FindingKindTests() {}
}
