package vn.motcua.dossier.read.dossierlist;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** What is late, or runs and is due soon, the most urgent first: an officer's day. */
@Path("/api/v1/dossiers/work-list")
@Tag(name = "dossiers")
class WorkListResource {
    private final DossierPages pages;

    WorkListResource(DossierPages pages) {
        this.pages = pages;
    }

    @GET
    @WithSession
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER"})
    @Operation(
            operationId = "listDossiersDueSoonAndLate",
            summary = "Hồ sơ sắp đến hạn và quá hạn · Dossiers due soon and late",
            description =
                    "Hồ sơ đang chạy, quá hạn trước, gần hạn sau; cả hồ sơ đã trễ trước khi chờ bổ sung. Running dossiers, late ones "
                            + "first, and those that were late when they began to wait for a supplement.")
    public Uni<Page<DossierSummary>> list(
            @BeanParam PageRequest page,
            @Parameter(
                            description =
                                    "Đến hạn trong số ngày lịch, 0 là hôm nay / due within calendar days, 0–60; 0: today")
                    @QueryParam("dueWithinDays")
                    @DefaultValue("3")
                    @Min(0)
                    @Max(60)
                    int dueWithinDays,
            @Parameter(description = "Cơ quan giải quyết / competent organisation") @QueryParam("resolvingAgency")
                    Optional<String> resolvingAgency,
            @Parameter(description = "Luồng xanh / green lane") @QueryParam("greenLane") Optional<Boolean> greenLane) {
        String key = "work-list?" + dueWithinDays + resolvingAgency + greenLane;
        return pages.pages(key, DossierOrder.dueAt, (today, reach) -> DossierFilter.within(reach)
                        .and(
                                DossierFilter.RUNNING + " and dueAt < :until or " + DossierFilter.LATE,
                                Map.of("today", today, "until", today.plus(Duration.ofDays(dueWithinDays + 1L))))
                        .equal("resolvingAgency", resolvingAgency)
                        .equal("greenLane", greenLane))
                .apply(page);
    }
}
