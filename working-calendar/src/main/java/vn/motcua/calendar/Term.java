package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

/**
 * A time limit as a procedure or a decision states it.
 *
 * @param amount 1 to 9999 units; 0 working days means "within the day" (giải quyết trong ngày)
 */
public record Term(int amount, TermUnit unit) {
    public Term {
        requireNonNull(unit, "unit");
        if (amount > 9999 || amount < (unit == TermUnit.WORKING_DAY ? 0 : 1)) {
            throw new IllegalArgumentException("a term of " + amount + " " + unit);
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAY);
    }

    public static Term calendarDays(int amount) {
        return new Term(amount, TermUnit.CALENDAR_DAY);
    }

    public static Term hours(int amount) {
        return new Term(amount, TermUnit.HOUR);
    }

    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTH);
    }

    /** Due on the day of receipt itself. */
    public static Term withinTheDay() {
        return workingDays(0);
    }

    /** For people, e.g. "5 ngày làm việc" and "5 working day(s)". */
    public Text label() {
        return amount == 0
                ? new Text("trong ngày", "within the day")
                : new Text(
                        amount + " " + unit.label().vi(),
                        amount + " " + unit.label().en());
    }
}
