package vn.motcua.catalog.read.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.read.ListAnswer;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Conditions;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.PageRequest;
import vn.motcua.time.BusinessClock;

/** Lists the organisations that are there on a day. */
@Path("/api/v1/organisations")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class ListOrganisationsResource {
    private final Listing<OrganisationPeriodRow> organisations;
    private final Clock clock;

    ListOrganisationsResource(Projections projections, Clock clock) {
        this.organisations = new Listing<>(
                projections,
                OrganisationsProjection.NAME,
                OrganisationPeriodRow.class,
                Order.byText("code", row -> row.code));
        this.clock = clock;
    }

    /** Which organisations are wanted. */
    record Filter(
            @Parameter(description = "Mã đơn vị · Code", example = "000.00.16.H37") @QueryParam("code")
            Optional<String> code,

            @Parameter(description = "Loại đơn vị · Kind") @QueryParam("kind")
            Optional<OrganisationKind> kind,

            @Parameter(description = "Mã đơn vị cấp trên · Code of the organisation above") @QueryParam("parent")
            Optional<String> parent,

            @Parameter(description = "Từ trong mã hoặc tên, không cần dấu · Text in code or name") @QueryParam("q")
            Optional<String> q,

            @Parameter(
                    description =
                            "Tên và cấp trên của ngày này, mặc định hôm nay · Names and parents of this day, today by"
                                    + " default",
                    example = "2026-02-02")
            @QueryParam("on")
            Optional<LocalDate> on) {
        private Conditions where(LocalDate today) {
            return Conditions.ALL
                    .and("startsOn <= :on and (endedOn is null or endedOn > :on)", "on", on.orElse(today))
                    .equal("code", code)
                    .equal("kind", kind)
                    .equal("parent", parent)
                    .words("searchText", q);
        }
    }

    /** An organisation in a list. */
    @Schema(name = "OrganisationListItem")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            UUID organisationId,
            String code,
            String name,
            OrganisationKind kind,
            Optional<String> parent,
            LocalDate effectiveFrom,
            Optional<LocalDate> effectiveTo,
            List<String> successors) {
        static Item of(OrganisationPeriodRow row) {
            return new Item(
                    row.organisationId,
                    row.code,
                    row.name,
                    row.kind,
                    Optional.ofNullable(row.parent),
                    row.effectiveFrom,
                    Optional.ofNullable(row.effectiveTo),
                    row.successorCodes());
        }
    }

    /** One page of organisations. */
    @Schema(name = "OrganisationPage")
    private record OrganisationPage(List<Item> items, Optional<String> nextCursor, String asOf, long lagMs) {}

    @GET
    @PermitAll
    @WithSession
    @Operation(
            operationId = "listOrganisations",
            summary = "Tra cứu cơ quan, đơn vị · List the organisations",
            description = "Theo thứ tự mã, mỗi đơn vị một dòng, kể cả đơn vị đã kết thúc · "
                    + "In order of code, each once, those that have ended too.")
    @APIResponse(
            responseCode = "200",
            description = "Một trang đơn vị · One page of organisations",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationPage.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    public Uni<Response> list(@BeanParam Filter filter, @BeanParam PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        return organisations
                .page(page, "organisations?" + filter, filter.where(today), Item::of)
                .map(ListAnswer::of);
    }
}
