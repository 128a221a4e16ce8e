package org.tablee.trust;

/**
 * The founder's own reckoning of the snowball: an ambition, never a measurement, and no indicator feeds it.
 *
 * <p>"A network of 20 to 30 canteens, each bringing together 2,000 to 3,000 residents, and each of them transforming
 * a small environment of 10 people around" (Diane Dupré La Tour, interview with Ashoka). Nobody who is counted twice
 * is taken off.
 *
 * @param canteensFrom the fewest canteens
 * @param canteensTo the most canteens
 * @param residentsFrom the fewest residents of each
 * @param residentsTo the most residents of each
 * @param around how many people around each resident
 */
public record SnowballAmbition(int canteensFrom, int canteensTo, int residentsFrom, int residentsTo, int around) {

    /** The numbers of the source text. */
    public static final SnowballAmbition OF_THE_FOUNDER = new SnowballAmbition(20, 30, 2_000, 3_000, 10);

    /**
     * Returns the low end of the reckoning.
     *
     * @return canteens times residents times people around: 400,000 for the numbers of the source text
     */
    public long lower() {
        return (long) canteensFrom * residentsFrom * around;
    }

    /**
     * Returns the high end of the reckoning.
     *
     * @return canteens times residents times people around: 900,000 for the numbers of the source text
     */
    public long upper() {
        return (long) canteensTo * residentsTo * around;
    }
}
