package org.tablee.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Nothing depends on the machine it runs on: the clock, the zone, the locale, the charset and the seed are
 * handed in.
 */
@AnalyzeClasses(locations = ModuleUnderTest.class)
class DefaultsTest {

    @ArchTest
    static final ArchRule noDefaultClock = noCallOf("the clock of the machine", """
            java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)
            java\\.time\\.Clock\\.(system|tick).*
            java\\.time\\.InstantSource\\.system\\(\\)
            java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)
            java\\.util\\.Date\\.<init>\\(\\)
            java\\.util\\.Calendar\\.getInstance\\(.*""");

    @ArchTest
    static final ArchRule noDefaultZone = noCallOf("the zone of the machine", """
            java\\.time\\.ZoneId\\.systemDefault\\(\\)
            java\\.util\\.TimeZone\\.getDefault\\(\\)
            java\\.util\\.GregorianCalendar\\.<init>\\(.*""");

    @ArchTest
    static final ArchRule noDefaultLocale = noCallOf("the locale of the machine", """
            java\\.util\\.Locale\\.getDefault\\(.*
            java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)
            java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*
            java\\.lang\\.String\\.formatted\\(.*
            java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String, .*
            java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)
            java\\.util\\.Scanner\\.<init>\\(.*
            java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)
            java\\.util\\.Currency\\.get(Symbol|DisplayName)\\(\\)
            java\\.text\\.(\\w+Format|Collator|BreakIterator|DecimalFormatSymbols)\\.get\\w*Instance\\((int(, int)?)?\\)
            java\\.text\\.(Decimal|Message|SimpleDate)Format\\.<init>\\((java\\.lang\\.String)?\\)
            java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)
            java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*
            java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)
            java\\.time\\.temporal\\.WeekFields\\.of\\(java\\.util\\.Locale\\)""");

    @ArchTest
    static final ArchRule noDefaultCharset = noCallOf("the charset of the machine", """
            java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)
            java\\.lang\\.String\\.getBytes\\(\\)
            java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)
            java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.(io\\.File|lang\\.String|io\\.FileDescriptor)(, boolean)?\\)
            java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)
            java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)
            java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.(io\\.File|io\\.OutputStream|lang\\.String)(, boolean)?\\)
            java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)""");

    @ArchTest
    static final ArchRule noDefaultSeed = noCallOf("the randomness of the machine", """
            java\\.lang\\.Math\\.random\\(\\)
            java\\.util\\.(Splittable)?Random\\.<init>\\(\\)
            java\\.security\\.SecureRandom\\..*
            java\\.util\\.concurrent\\.ThreadLocalRandom\\..*
            java\\.util\\.UUID\\.randomUUID\\(\\)
            java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)
            java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*
            org\\.apache\\.commons\\.rng\\.simple\\.RandomSource\\.create(\\(\\)|Int|Long|Seed).*""");

    private static ArchRule noCallOf(String what, String signatures) {
        Pattern any = Pattern.compile(signatures.replace('\n', '|'));
        return noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        String.format(Locale.ROOT, "it is %s", what),
                        access -> any.matcher(access.getTarget().getFullName()).matches()));
    }
}
