package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.core.identity.RepairId;
import org.tablee.core.reuse.OrdsFile;
import org.tablee.core.reuse.RepairAttempt;
import org.tablee.core.reuse.RepairBarrier;
import org.tablee.core.reuse.RepairCategory;
import org.tablee.core.reuse.RepairOutcome;
import org.tablee.core.reuse.RepairReport;

/** An afternoon in a repair café: a kettle, a printer and a bicycle. */
class RepairCafeTest {

    private static RepairAttempt.Builder brought(int number, String item) {
        return RepairAttempt.builder()
                .id(RepairId.of("repaircafe-" + number))
                .date(LocalDate.of(2025, 3, 15))
                .item(item)
                .provider("Repair Café Bruxelles")
                .country("BE")
                .group("Les Marolles");
    }

    private final RepairAttempt kettle = brought(1, "bouilloire")
            .category(RepairCategory.KETTLE)
            .brand("Tefal")
            .outcome(RepairOutcome.FIXED)
            .problem("Ne chauffe plus. Appeler M. Peeters au 02 123 45 67")
            .build();
    private final RepairAttempt printer = brought(2, "imprimante")
            .category(RepairCategory.PRINTER_SCANNER)
            .outcome(RepairOutcome.END_OF_LIFE)
            .barrier(RepairBarrier.SPARE_PARTS_NOT_AVAILABLE)
            .build();
    private final RepairAttempt bicycle = brought(3, "vélo")
            .category(RepairCategory.BICYCLE)
            .outcome(RepairOutcome.REPAIRABLE)
            .build();

    /** S22: the rows of the standard, free of personal text; what has no plug stays in the place's own count. */
    @Test
    void theAfternoonIsSharedWithoutPersonalText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrdsFile.write(List.of(kettle, printer, bicycle), out, text -> "");

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "id,data_provider,country,partner_product_category,product_category,product_category_id,brand,"
                                + "year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,"
                                + "group_identifier,event_date,problem",
                        "repaircafe-1,Repair Café Bruxelles,BEL,bouilloire,Kettle,14,Tefal,,,Fixed,,Les Marolles,"
                                + "2025-03-15,",
                        "repaircafe-2,Repair Café Bruxelles,BEL,imprimante,Printer/scanner,25,Unknown,,,End of life,"
                                + "Spare parts not available,Les Marolles,2025-03-15,");

        RepairReport afternoon = RepairReport.of(List.of(kettle, printer, bicycle), List.of());
        assertThat(afternoon.rows()).isEqualTo(3);
        assertThat(afternoon.fixedShareOfKnown().orElseThrow()).isCloseTo(1 / 3.0, within(1e-15));
    }
}
