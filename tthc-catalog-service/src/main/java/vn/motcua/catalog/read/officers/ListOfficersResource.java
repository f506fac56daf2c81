package vn.motcua.catalog.read.officers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.FocalRole;
import vn.motcua.catalog.events.PostingPurpose;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.view.Entities;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Caller;
import vn.motcua.http.Conditions;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.time.BusinessClock;

/** Lists officers by unit and day, for offices within reach. */
@Path("/api/v1/officers")
@Tag(name = "Cán bộ · Officers")
class ListOfficersResource {
    private final Listing<OfficerStayRow> officers;
    private final Entities entities;
    private final Caller caller;
    private final Clock clock;

    ListOfficersResource(Projections projections, Entities entities, Caller caller, Clock clock) {
        this.officers = new Listing<>(
                projections, OfficersProjection.NAME, OfficerStayRow.class, Order.byText("id", row -> row.id));
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whose officers are wanted, and on which day. */
    record Filter(
            @Parameter(description = "Mã đơn vị · Code of the unit", example = "000.00.16.H37") @QueryParam("unit")
            Optional<String> unit,

            @Parameter(
                    description = "Cán bộ của ngày này, mặc định hôm nay · Officers of this day, today by default",
                    example = "2026-02-02")
            @QueryParam("on")
            Optional<LocalDate> on) {}

    /** An officer at a unit: at home there, or posted to it. */
    @Schema(name = "OfficerListItem")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String officerId,
            String unit,
            boolean home,
            Optional<String> position,
            List<FocalRole> focalRoles,
            Optional<UUID> postingId,
            Optional<PostingPurpose> purpose,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        static Item of(OfficerStayRow row) {
            return new Item(
                    row.officerId,
                    row.unit,
                    row.postingId == null,
                    Optional.ofNullable(row.position),
                    row.roles(),
                    Optional.ofNullable(row.postingId),
                    Optional.ofNullable(row.purpose),
                    Optional.ofNullable(row.fromOn),
                    Optional.ofNullable(row.toOn));
        }
    }

    /** One page of officers. */
    @Schema(name = "OfficerPage")
    private record OfficerPage(List<Item> items, Optional<String> nextCursor, String asOf, long lagMs) {}

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "OPERATOR"})
    @WithSession
    @Operation(
            operationId = "listOfficers",
            summary = "Xem cán bộ của các đơn vị trong một ngày · List the officers of units on a day",
            description = "Theo đơn vị công tác và theo lượt cử đến, không có họ tên · "
                    + "By home unit and by posting, without names.")
    @APIResponse(
            responseCode = "200",
            description = "Một trang cán bộ · One page of officers",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerPage.class)))
    public Uni<Page<Item>> list(@BeanParam Filter filter, @BeanParam PageRequest page) {
        LocalDate day = filter.on().orElseGet(this::today);
        return entities.structure().chain(structure -> {
            Rights rights = Rights.of(structure, caller.actor(), today());
            return officers.page(page, "officers?" + filter.unit() + day, where(filter, day, rights), Item::of);
        });
    }

    private static Conditions where(Filter filter, LocalDate day, Rights rights) {
        Conditions there = Conditions.ALL
                .and("(fromOn is null or fromOn <= :day) and (toOn is null or toOn >= :day)", "day", day)
                .equal("unit", filter.unit());
        return rights.province() ? there : there.within(rights.reach().organisations(), "unit");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }
}
