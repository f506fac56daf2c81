package vn.motcua.catalog.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.OrganisationEvent.Session;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;

/** Working hours as they are sent. */
@Schema(name = "WorkingHoursBody", description = "Giờ làm việc từ một ngày · Working hours from a day on")
public record WorkingHoursBody(
        @NotNull LocalDate effectiveFrom,
        @NotNull @Size(min = 1, max = 6) List<@NotNull @Valid SessionBody> sessions) {
    /** One unbroken stretch of work, as it is sent. */
    @Schema(name = "SessionBody", description = "Một buổi làm việc · One stretch of work")
    public record SessionBody(
            @NotNull
            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "07:30:00")
            LocalTime from,

            @NotNull
            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "11:30:00")
            LocalTime to) {}

    public WorkingHours hours() {
        return new WorkingHours(
                effectiveFrom,
                sessions.stream()
                        .map(session -> new Session(session.from(), session.to()))
                        .toList());
    }
}
