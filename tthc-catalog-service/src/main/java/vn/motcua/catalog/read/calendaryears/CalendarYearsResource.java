package vn.motcua.catalog.read.calendaryears;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.read.ListAnswer;
import vn.motcua.catalog.view.CalendarYearView;
import vn.motcua.catalog.view.Entities;
import vn.motcua.eventstore.EventLog;
import vn.motcua.http.Answers;

/** Reads the years of the state working calendar, from the log. */
@Path("/api/v1/calendar/years")
@Tag(name = "Lịch làm việc · Working calendar")
class CalendarYearsResource {
    private final Entities entities;

    CalendarYearsResource(Entities entities) {
        this.entities = entities;
    }

    /** All years, the earliest first. */
    @Schema(name = "CalendarYears")
    record Years(List<CalendarYearView> items) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listCalendarYears",
            summary = "Xem lịch các năm · Read the calendar of all years",
            description = "Mọi năm đã công bố, mỗi năm phiên bản mới nhất · Every year announced, its newest edition.")
    @APIResponse(
            responseCode = "200",
            description = "Các năm · All years",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Years.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    public Uni<Response> list() {
        return entities.calendarYears()
                .map(years -> Answers.cacheable(years.version(), ListAnswer.MAX_AGE, new Years(years.entity())));
    }

    @GET
    @Path("/{year}")
    @PermitAll
    @Operation(
            operationId = "getCalendarYear",
            summary = "Xem lịch một năm · Read the calendar of a year",
            description =
                    "Ngày nghỉ, ngày làm bù và căn cứ của từng ngày · Days off and made up for, each with its source.")
    @APIResponse(
            responseCode = "200",
            description = "Lịch của năm · The year",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarYearView.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    @APIResponse(responseCode = "404", description = "CALENDAR_YEAR_UNKNOWN")
    public Uni<Response> get(
            @Parameter(description = "Năm dương lịch · Calendar year", example = "2026") @PathParam("year") int year) {
        return entities.calendarYear(year, EventLog.NOW).map(found -> {
            if (!found.exists()) {
                throw CatalogRefusal.CALENDAR_YEAR_UNKNOWN.because("Năm " + year);
            }
            return Answers.cacheable(found.version(), ListAnswer.MAX_AGE, found.entity());
        });
    }
}
