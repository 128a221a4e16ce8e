package org.tablee.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.RepairId;
import org.tablee.core.quantity.Mass;

class ReuseTest {

    private final RepairAttempt printer = RepairAttempt.builder()
            .id(RepairId.of("r-1"))
            .date(LocalDate.of(2025, 3, 11))
            .item("imprimante")
            .category(RepairCategory.PRINTER_SCANNER)
            .outcome(RepairOutcome.END_OF_LIFE)
            .barrier(RepairBarrier.SPARE_PARTS_NOT_AVAILABLE)
            .build();

    @Test
    void theStandardHasFortyCategories() throws IOException {
        assertThat(Stream.of(RepairCategory.values()).filter(RepairCategory::isPowered))
                .hasSize(40);
        Path file = Path.of("../../shared/data/ords/OpenRepairData_v0.3_Product_Categories.csv");
        assumeTrue(Files.exists(file), "the files of the Open Repair Alliance are not here");
        assertThat(Arrays.stream(RepairCategory.values())
                        .filter(RepairCategory::isPowered)
                        .map(category -> category.ordsId().getAsInt() + "," + category.ordsName()))
                .isEqualTo(Files.readAllLines(file).stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @Test
    void aBarrierIsOfWhatCannotBeRepaired() {
        assertThatThrownBy(() -> printer.withOutcome(RepairOutcome.UNKNOWN))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must only be given where the outcome is end_of_life");
        assertThat(printer.withBarrier(java.util.Optional.empty()).barrier()).isEmpty();
    }

    @Test
    void nothingWasMadeAfterTheEvent() {
        assertThat(printer.withYear(2025).year()).hasValue(2025);
        assertThatThrownBy(() -> printer.withYear(2026)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void threeYearsAreThreePointZeroYears() {
        assertThat(printer.withAge(new BigDecimal("3.0"))).isEqualTo(printer.withAge(BigDecimal.valueOf(3)));
        assertThat(printer.withAge(BigDecimal.TEN).age())
                .map(BigDecimal::toString)
                .contains("10");
        assertThatThrownBy(() -> printer.withAge(new BigDecimal("3.25")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> printer.withAge(new BigDecimal("-1")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aThingBroughtTwiceIsSavedOnce() {
        RepairAttempt again = printer.withId(RepairId.of("r-2"))
                .withBarrier(java.util.Optional.empty())
                .withOutcome(RepairOutcome.FIXED)
                .withFollows(printer.id());
        RepairAttempt onceMore = again.withId(RepairId.of("r-3")).withFollows(again.id());
        RepairAttempt other = again.withId(RepairId.of("r-4")).withFollows(java.util.Optional.empty());
        List<RepairAttempt> attempts = List.of(printer, again, onceMore, other);
        assertThat(RepairReport.of(attempts, List.of()).fixed()).isEqualTo(3);
        assertThat(RepairReport.thingsFixed(attempts)).isEqualTo(2);
        assertThatThrownBy(() -> again.withFollows(again.id())).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void theReportIsTheDocumentOfTheCommand() {
        assertThat(BothJacksons.write(RepairReport.of(List.of(), List.of())))
                .isEqualTo("{\"rows\":0,\"fixed\":0,\"repairable\":0,\"endOfLife\":0,\"unknown\":0,"
                        + "\"fixedShareOfKnown\":null,\"fixedShareOfAll\":null,\"groups\":0,\"sessions\":0,"
                        + "\"findings\":[]}");
        assertThat(BothJacksons.write(RepairReport.of(List.of(printer), List.of())))
                .isEqualTo("{\"rows\":1,\"fixed\":0,\"repairable\":0,\"endOfLife\":1,\"unknown\":0,"
                        + "\"fixedShareOfKnown\":0.0,\"fixedShareOfAll\":0.0,\"groups\":1,\"sessions\":1,"
                        + "\"findings\":[]}");
    }

    @Test
    void theContainerIsNotWeighed() {
        Weighing books = Weighing.builder().date(LocalDate.of(2025, 3, 11)).stream("livres")
                .gross(Mass.ofKilograms("12.345"))
                .tare(Mass.ofKilograms("2.5"))
                .build();
        assertThat(books.net()).isEqualTo(Mass.ofKilograms("9.845"));
        assertThatThrownBy(() -> books.withTare(Mass.ofKilograms("12.346")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessage("Weighing.tare 12.346 kg: must not be more than gross");
        assertThatThrownBy(() -> books.withMode(CollectionMode.DROP_OFF).withDestination(Destination.REUSE))
                .isInstanceOf(ConstraintViolationException.class);
    }
}
