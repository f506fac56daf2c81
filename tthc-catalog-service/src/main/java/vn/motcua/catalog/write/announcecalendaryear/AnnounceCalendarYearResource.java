package vn.motcua.catalog.write.announcecalendaryear;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.CalendarYearEvent.Day;
import vn.motcua.catalog.events.CalendarYearEvent.DayKind;
import vn.motcua.catalog.events.CalendarYearEvent.Text;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.view.CalendarYearView;
import vn.motcua.catalog.view.Entities;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Announces the calendar of a year. */
@Path("/api/v1/calendar/years")
@Tag(name = "Lịch làm việc · Working calendar")
class AnnounceCalendarYearResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    AnnounceCalendarYearResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "AnnounceCalendarYear", description = "Lịch của một năm, đầy đủ · The days of a year, whole")
    record Body(
            @Min(1900) @Max(2999) int year,
            @NotNull @Size(max = 366) List<@NotNull @Valid DayBody> days,
            @NotBlank @Size(max = 500) String basis) {}

    /** One day that differs from the plain week, as it is sent. */
    @Schema(
            name = "CalendarDayBody",
            description = "Một ngày khác tuần thường · A day that differs from the plain week")
    record DayBody(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @NotNull @Valid NameBody name,
            @NotNull Certainty certainty,
            @NotBlank @Size(max = 500) String source) {
        Day day() {
            return new Day(date, kind, new Text(name.vi(), name.en().orElse("")), certainty, source);
        }
    }

    /** Name of a day; the English may be left out. */
    @Schema(name = "DayNameBody", description = "Tên ngày · Name of the day")
    record NameBody(@NotBlank @Size(max = 200) String vi, Optional<@Size(max = 200) String> en) {}

    @POST
    @RolesAllowed({"OPERATOR", "OFFICE"})
    @RunOnVirtualThread
    @Operation(
            operationId = "announceCalendarYear",
            summary = "Công bố lịch làm việc một năm · Announce the calendar of a year",
            description = "Thay lịch đã có của năm; ngày hẹn trả đã cấp không tự đổi · "
                    + "Replaces what was announced; due dates given already do not move.")
    @APIResponse(
            responseCode = "201",
            description = "Đã công bố · Announced",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarYearView.class)))
    public Response post(@NotNull @Valid Body body) {
        AnnounceCalendarYear command = new AnnounceCalendarYear(
                body.year(), body.days().stream().map(DayBody::day).toList(), body.basis());
        Outcome outcome = commands.send(command, request.creation());
        return Answers.created(
                outcome, year -> URI.create("/api/v1/calendar/years/" + year), entities.calendarYearAfter(outcome));
    }
}
