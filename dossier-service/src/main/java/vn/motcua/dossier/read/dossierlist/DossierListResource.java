package vn.motcua.dossier.read.dossierlist;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Lists of dossiers by what they are grouped by. */
@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
class DossierListResource {
    private final DossierPages pages;

    DossierListResource(DossierPages pages) {
        this.pages = pages;
    }

    @GET
    @WithSession
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "listDossiers",
            summary = "Danh sách hồ sơ · List dossiers",
            description = "Lọc theo mọi chiều của bảng điều hành; asOf và lagMs cho biết độ trễ. "
                    + "Filters on every board dimension; asOf and lagMs say how far the list is behind.")
    public Uni<Page<DossierSummary>> list(
            @BeanParam PageRequest page,
            @BeanParam DossierFilter filter,
            @Parameter(description = "Thứ tự / order: receivedAt (mới trước), dueAt (gần hạn trước)")
                    @QueryParam("sort")
                    @DefaultValue("receivedAt")
                    DossierOrder sort) {
        return pages.of(filter, sort).apply(page);
    }
}
