package vn.motcua.plan.write.erasenote;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.write.Changes;

/** Erases what somebody wrote. */
@Path("/api/v1/plans/{planId}/notes/{noteId}/erasure")
@Tag(name = "plans")
class EraseNoteResource {
    private final Changes changes;

    EraseNoteResource(Changes changes) {
        this.changes = changes;
    }

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "eraseNote",
            summary = "Xoá ghi chú · Erase a note",
            description =
                    "Chữ mất hẳn khỏi kho kín; lịch sử còn ghi rằng đã có và đã xoá. The text is gone from the vault; the history says that it was there and erased.")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Tham chiếu của ghi chú / reference of the note") @PathParam("noteId")
                    UUID noteId) {
        return changes.to(new EraseNote(planId, noteId), List.of());
    }
}
