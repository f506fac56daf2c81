package vn.motcua.bench;

import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Loads something until it gets no faster: a JVM compiles what is hot for minutes when processors are few, and a service
 * runs for months. What was reached on the way is printed.
 */
public final class GettingWarm {
    /** Two stretches in a row that bring less than this times the best before are the end. */
    private static final double STILL_RISING = 1.05;

    private GettingWarm() {}

    /**
     * @param what is loaded, for the reader
     * @param stretchesMax ends after so many, warm or not
     * @param stretch one load
     */
    public static void upTo(String what, int stretchesMax, Callable<Measured> stretch) throws Exception {
        System.out.printf("while %s gets warm, per second:", what);
        double best = 0;
        int flat = 0;
        for (int n = 0; n < stretchesMax && flat < 2; n++) {
            double rate = stretch.call().perSecond();
            System.out.printf(Locale.ROOT, " %,.0f", rate);
            flat = rate < best * STILL_RISING ? flat + 1 : 0;
            best = Math.max(best, rate);
        }
        System.out.println();
    }
}
