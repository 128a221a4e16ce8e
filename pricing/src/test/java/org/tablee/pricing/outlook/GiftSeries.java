package org.tablee.pricing.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.tablee.pricing.Oracle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** Real amounts, read where they lie. */
final class GiftSeries {

    private final List<Long> minors;

    private GiftSeries(List<Long> minors) {
        this.minors = minors;
    }

    static GiftSeries of(String name) {
        return new GiftSeries(
                switch (name) {
                    case "tips" -> column("tips.csv", 1);
                    case "charity" -> column("charity_gift_nlg.csv", 0);
                    case "taxi_card" ->
                        Oracle.rows("nyc_taxis_march2019.csv").stream()
                                .filter(row -> row.endsWith("credit card"))
                                .map(row -> cents(row.split(",")[2]))
                                .toList();
                    default -> slices(name.substring("pielab_week".length()));
                });
    }

    private static List<Long> column(String file, int index) {
        return Oracle.rows(file).stream()
                .map(row -> cents(row.split(",")[index]))
                .toList();
    }

    private static List<Long> slices(String week) {
        List<Long> slices = new ArrayList<>();
        for (String row : Oracle.rows("pielab_portland_2010.csv")) {
            String[] cells = row.split(",");
            for (int i = 0; cells[0].equals(week) && i < Integer.parseInt(cells[3]); i++) {
                slices.add(cents(cells[2]));
            }
        }
        return slices;
    }

    private static long cents(String amount) {
        return Math.round(100 * Double.parseDouble(amount));
    }

    LongStream stream() {
        return minors.stream().mapToLong(minor -> minor);
    }

    List<Amount> amounts() {
        return minors.stream().map(minor -> Amount.ofMinor(minor, Unit.EUR)).toList();
    }

    List<Gift> gifts() {
        return amounts().stream().map(amount -> Gift.of(amount, 1)).toList();
    }
}
