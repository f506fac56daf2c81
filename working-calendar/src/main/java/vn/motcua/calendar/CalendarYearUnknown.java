package vn.motcua.calendar;

/** A count reached a year for which no state calendar is known. Nothing is guessed: announce the year, then count again. */
public final class CalendarYearUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    public CalendarYearUnknown(int year) {
        super("Chưa có lịch làm việc nhà nước năm " + year + " / no state working calendar for the year " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
