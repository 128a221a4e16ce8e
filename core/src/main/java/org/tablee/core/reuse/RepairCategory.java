package org.tablee.core.reuse;

import java.util.OptionalInt;
import org.tablee.core.word.Word;

/**
 * What kind of thing is mended.
 *
 * <p>The first forty are the categories of the Open Repair Data Standard, all of them powered; the others are
 * those under which the Open Repair Alliance counts what has no plug, and are left out of its files. Instances
 * are immutable and may be shared between threads.
 */
public enum RepairCategory implements Word {
    /** Aircon/dehumidifier. */
    AIRCON_DEHUMIDIFIER(1, "Aircon/dehumidifier"),

    /** Battery/charger/adapter. */
    BATTERY_CHARGER_ADAPTER(2, "Battery/charger/adapter"),

    /** Decorative or safety lights. */
    DECORATIVE_OR_SAFETY_LIGHTS(3, "Decorative or safety lights"),

    /** Desktop computer. */
    DESKTOP_COMPUTER(4, "Desktop computer"),

    /** Digital compact camera. */
    DIGITAL_COMPACT_CAMERA(5, "Digital compact camera"),

    /** DSLR/video camera. */
    DSLR_VIDEO_CAMERA(6, "DSLR/video camera"),

    /** Fan. */
    FAN(7, "Fan"),

    /** Flat screen. */
    FLAT_SCREEN(8, "Flat screen"),

    /** Hair &amp; beauty item. */
    HAIR_AND_BEAUTY_ITEM(9, "Hair & beauty item"),

    /** Handheld entertainment device. */
    HANDHELD_ENTERTAINMENT_DEVICE(10, "Handheld entertainment device"),

    /** Headphones. */
    HEADPHONES(11, "Headphones"),

    /** Hi-Fi integrated. */
    HI_FI_INTEGRATED(12, "Hi-Fi integrated"),

    /** Hi-Fi separates. */
    HI_FI_SEPARATES(13, "Hi-Fi separates"),

    /** Kettle. */
    KETTLE(14, "Kettle"),

    /** Lamp. */
    LAMP(15, "Lamp"),

    /** Laptop. */
    LAPTOP(16, "Laptop"),

    /** Large home electrical. */
    LARGE_HOME_ELECTRICAL(17, "Large home electrical"),

    /** Misc. */
    MISC(18, "Misc"),

    /** Mobile. */
    MOBILE(19, "Mobile"),

    /** Musical instrument. */
    MUSICAL_INSTRUMENT(20, "Musical instrument"),

    /** Paper shredder. */
    PAPER_SHREDDER(21, "Paper shredder"),

    /** PC accessory. */
    PC_ACCESSORY(22, "PC accessory"),

    /** Portable radio. */
    PORTABLE_RADIO(23, "Portable radio"),

    /** Power tool. */
    POWER_TOOL(24, "Power tool"),

    /** Printer/scanner. */
    PRINTER_SCANNER(25, "Printer/scanner"),

    /** Projector. */
    PROJECTOR(26, "Projector"),

    /** Sewing machine. */
    SEWING_MACHINE(27, "Sewing machine"),

    /** Small home electrical. */
    SMALL_HOME_ELECTRICAL(28, "Small home electrical"),

    /** Small kitchen item. */
    SMALL_KITCHEN_ITEM(29, "Small kitchen item"),

    /** Tablet. */
    TABLET(30, "Tablet"),

    /** Toaster. */
    TOASTER(31, "Toaster"),

    /** Toy. */
    TOY(32, "Toy"),

    /** TV and gaming-related accessories. */
    TV_AND_GAMING_RELATED_ACCESSORIES(33, "TV and gaming-related accessories"),

    /** Vacuum. */
    VACUUM(34, "Vacuum"),

    /** Watch/clock. */
    WATCH_CLOCK(35, "Watch/clock"),

    /** Coffee maker. */
    COFFEE_MAKER(36, "Coffee maker"),

    /** Food processor. */
    FOOD_PROCESSOR(37, "Food processor"),

    /** Games console. */
    GAMES_CONSOLE(38, "Games console"),

    /** Hair dryer. */
    HAIR_DRYER(39, "Hair dryer"),

    /** Iron. */
    IRON(40, "Iron"),

    /** Unpowered: bicycle. */
    BICYCLE("Unpowered - Bicycle"),

    /** Unpowered: furniture. */
    FURNITURE("Unpowered - Furniture"),

    /** Unpowered: household. */
    HOUSEHOLD("Unpowered - Household"),

    /** Unpowered: jewellery. */
    JEWELLERY("Unpowered - Jewellery"),

    /** Unpowered: textile. */
    TEXTILE("Unpowered - Textile"),

    /** Unpowered: other. */
    UNPOWERED_OTHER("Unpowered - Other");

    private final int ordsId;
    private final String ordsName;

    RepairCategory(int ordsId, String ordsName) {
        this.ordsId = ordsId;
        this.ordsName = ordsName;
    }

    RepairCategory(String ordsName) {
        this(0, ordsName);
    }

    /**
     * Tells whether the thing has a plug or a battery.
     *
     * @return true for the categories of the standard
     */
    public boolean isPowered() {
        return ordsId > 0;
    }

    /**
     * Returns the number under which the standard knows the category.
     *
     * @return 1 to 40, or empty for what has no plug
     */
    public OptionalInt ordsId() {
        return isPowered() ? OptionalInt.of(ordsId) : OptionalInt.empty();
    }

    /**
     * Returns the name under which the Open Repair Alliance knows the category.
     *
     * @return for example "Kettle" or "Unpowered - Bicycle"
     */
    public String ordsName() {
        return ordsName;
    }
}
