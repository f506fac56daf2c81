package vn.motcua.http;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says whether an officer works for a unit on a day ({@code Acting-For}). A service that knows the directory makes a bean of it; without
 * one nobody acts for another unit than their own there.
 */
@FunctionalInterface
public interface Postings {
    /**
     * Called on a virtual thread; may block.
     *
     * @param officer the token's {@code sub}; {@code anonymous} without a token
     * @param unit code of the unit acted for, another than the token's own; perhaps one that nobody knows
     * @param day today in Asia/Ho_Chi_Minh
     * @return why not, Vietnamese: there is no posting, not yet, or no longer; empty when they do
     */
    Optional<String> whyNot(String officer, String unit, LocalDate day);
}
