package vn.motcua.dashboard.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure as it was counted. It is compared exactly, in whole numbers; it is rounded only to be shown.
 *
 * @param numerator what was counted, 0 or more
 * @param denominator what it is counted out of, 0 or more; 0 means that there is nothing to show
 * @param scale what one whole is worth: 100 for a share in percent, 1 for an average or a plain number
 */
public record Ratio(long numerator, long denominator, int scale) {
    private static final int DECIMALS_SHOWN = 2;

    public Ratio {
        if (numerator < 0 || denominator < 0 || scale < 1) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " times " + scale);
        }
    }

    static Ratio percent(long numerator, long denominator) {
        return new Ratio(numerator, denominator, 100);
    }

    boolean empty() {
        return denominator == 0;
    }

    /** Compares numerator × scale with wanted × denominator: nothing is divided, so nothing is lost. */
    int comparedWith(BigDecimal wanted) {
        return scaled().compareTo(wanted.multiply(BigDecimal.valueOf(denominator)));
    }

    /** Two decimals, half up. */
    String shown() {
        return divided(DECIMALS_SHOWN, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * Two decimals that never contradict the exact comparison: 99,004 % beside "> 99 %" reads 99.01, not 99.00, and
     * 99,999 % beside "100 %" reads 99.99, not 100.00.
     */
    String shownBeside(BigDecimal wanted) {
        int exact = comparedWith(wanted);
        BigDecimal near = divided(DECIMALS_SHOWN, RoundingMode.HALF_UP);
        if (Integer.signum(near.compareTo(wanted)) == Integer.signum(exact)) {
            return near.toPlainString();
        }
        return divided(DECIMALS_SHOWN, exact > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .toPlainString();
    }

    /** Two decimals, half up; empty when there is nothing to show. */
    public Optional<String> shownIfAny() {
        return empty() ? Optional.empty() : Optional.of(shown());
    }

    private BigDecimal divided(int decimals, RoundingMode rounding) {
        return scaled().divide(BigDecimal.valueOf(denominator), decimals, rounding);
    }

    private BigDecimal scaled() {
        return BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(scale));
    }
}
