package vn.motcua.local.demo;

import java.time.LocalDate;

/** Days on which the invented office is open: Monday to Friday. */
final class DemoDays {

    private DemoDays() {}

    static LocalDate orNextWorkday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** @param number 0 is the first day itself */
    static LocalDate workday(LocalDate first, int number) {
        LocalDate day = first;
        for (int passed = 0; passed < number; passed++) {
            day = orNextWorkday(day.plusDays(1));
        }
        return day;
    }
}
