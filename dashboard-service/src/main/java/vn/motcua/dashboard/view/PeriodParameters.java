package vn.motcua.dashboard.view;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.dashboard.DashboardRefusal;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.dashboard.metrics.Periods;
import vn.motcua.eventstore.Refused;

/** Of which period figures are wanted: one by its name, or from one day to another; a resource takes it as {@code @BeanParam}. */
public record PeriodParameters(
        @Parameter(
                description =
                        "Tên kỳ: 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W10, 2026-03-05; thêm R ở trước là kỳ báo cáo từ ngày 15"
                                + " đến ngày 14 / name of a period; R in front is that of statutory reports, 15th to 14th",
                example = "2026-Q1")
        @QueryParam("period")
        Optional<String> period,

        @Parameter(description = "Ngày đầu, khi không nêu tên kỳ / first day, where no name is given")
        @QueryParam("from")
        Optional<LocalDate> from,

        @Parameter(description = "Ngày cuối / last day") @QueryParam("to")
        Optional<LocalDate> to) {
    private static final int NAME_MAX = 20;
    private static final String FORMS =
            "; ví dụ / for example 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W10, 2026-03-05, R2026-03";

    /**
     * @param at the instant that is asked for; its year is the period when none is named
     * @throws Refused PERIOD_INVALID
     */
    public Period of(Instant at) {
        if (period.isPresent() && (from.isPresent() || to.isPresent()) || from.isPresent() != to.isPresent()) {
            throw invalid("period, hoặc from và to / period, or from and to");
        }
        if (from.isPresent()) {
            if (to.get().isBefore(from.get())) {
                throw invalid(from.get() + " > " + to.get());
            }
            return new Period(from.get(), to.get().plusDays(1), at);
        }
        return period.map(name -> Periods.named(name, at).orElseThrow(() -> invalid(shortened(name) + FORMS)))
                .orElseGet(() -> Period.of(at.atZone(Days.ZONE).getYear(), at));
    }

    private static String shortened(String name) {
        return name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX) + "…";
    }

    private static Refused invalid(String detail) {
        return new Refused(DashboardRefusal.PERIOD_INVALID, detail);
    }
}
