package vn.motcua.figures;

import java.time.LocalDate;

/** Whether a board answers on a day for what is an organisation's. */
@FunctionalInterface
interface Answering {
    /** @param code of the organisation that something is of */
    boolean on(LocalDate day, String code);
}
