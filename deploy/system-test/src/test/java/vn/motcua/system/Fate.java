package vn.motcua.system;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What happens to dossier number 1 to 300 of the year, laid down beforehand: so every figure of the board is known
 * without asking the product.
 *
 * @param number 1 to 300
 */
record Fate(int number) {

    static final int DOSSIERS = 300;

    /** How it ends. */
    enum End {
        OPEN,
        REFUSED,
        WITHDRAWN,
        EARLY,
        ON_TIME,
        LATE
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 17);
    private static final int DAYS = 330;
    private static final int LEFT_OPEN = 6;

    End end() {
        if (number > DOSSIERS - LEFT_OPEN) {
            return End.OPEN;
        }
        return switch (number % 60) {
            case 0 -> End.REFUSED;
            case 30 -> End.WITHDRAWN;
            default -> number == 98 || number == 200 ? End.LATE : number % 25 == 3 ? End.EARLY : End.ON_TIME;
        };
    }

    /** Whether the applicant is asked once to complete it. */
    boolean supplemented() {
        return number % 6 == 1 && resolved();
    }

    boolean resolved() {
        return switch (end()) {
            case EARLY, ON_TIME, LATE -> true;
            case OPEN, REFUSED, WITHDRAWN -> false;
        };
    }

    /** Evenly over the year, on days off too. */
    LocalDateTime receivedAt() {
        return FIRST_DAY.plusDays((number - 1L) * DAYS / DOSSIERS).atTime(9 + number % 6, 0);
    }

    /** Odd: no paper result; even: a paper result. */
    String procedure() {
        return number % 2 == 1 ? "1.900101" : "1.900102";
    }

    String channel() {
        return online() ? "ONLINE" : "DIRECT";
    }

    boolean online() {
        return number % 3 == 0;
    }

    boolean digitised() {
        return number % 4 != 0;
    }

    boolean reused() {
        return number % 5 == 0;
    }

    boolean electronicResult() {
        return number % 8 != 2;
    }

    /** What the digitisation target counts. */
    boolean digitisedToTheEnd() {
        boolean paper = number % 2 == 0;
        return resolved() && digitised() && (electronicResult() || !paper);
    }
}
