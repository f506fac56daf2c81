package vn.motcua.calendar;

import java.time.LocalDate;

/** A count reached a day for which the organisation has told no working hours. Nothing is guessed. */
public final class WorkingHoursUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate date;

    public WorkingHoursUnknown(LocalDate date) {
        super("Chưa có giờ làm việc của đơn vị cho ngày " + date + " / no working hours of the organisation on "
                + date);
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }
}
