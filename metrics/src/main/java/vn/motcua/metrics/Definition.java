package vn.motcua.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a figure means from a day on: the words that boards show beside it and that the figures oracle counts by.
 *
 * @param figure identifier: that of a metric, of a variant of one ({@code onTimeRate.index766}), or of a plain count
 * @param from first day of this meaning; empty when it was always so
 * @param until last day; empty while there is none
 * @param unit {@code PERCENT}, {@code MINUTES}, {@code CALENDAR_DAYS} or {@code ITEMS}
 * @param decimals with how many decimals it is shown, half up
 * @param legalBasis rows of the page of legal bases, for example {@code LB-61}; none where plans alone ask for it
 * @param feeds events that it is counted from; none while it waits for one
 * @param waitsFor the event without which it is not measured; empty when it is measured
 * @param denominator empty for a plain count
 * @param exclusions what is left out; empty when there is nothing to say
 */
public record Definition(
        String figure,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String unit,
        int decimals,
        List<String> legalBasis,
        List<String> feeds,
        Optional<String> waitsFor,
        Words name,
        Words numerator,
        Optional<Words> denominator,
        Optional<Words> exclusions) {
    public Definition {
        legalBasis = List.copyOf(legalBasis);
        feeds = List.copyOf(feeds);
    }

    /** In both languages. */
    public record Words(String vietnamese, String english) {}

    public boolean isInForce(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
