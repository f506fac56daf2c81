package vn.motcua.dashboard.write.marknoticeread;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Marks notices as read by the caller: their own state, which nobody else sees. Done twice it is done once. */
@Path("/api/v1/notices")
@Tag(name = "notices")
class MarkNoticeReadResource {
    private final ReadMarks marks;

    MarkNoticeReadResource(ReadMarks marks) {
        this.marks = marks;
    }

    @Schema(name = "MarkNoticesReadBody")
    record Body(
            @Schema(description = "Thông báo từ thời điểm này trở về trước / those since this moment or before")
            @NotNull
            Instant upTo) {}

    @Schema(description = "Số thông báo vừa được đánh dấu / notices that were marked")
    record MarkedRead(
            @Schema(description = "Số thông báo / notices", examples = "3")
            int marked) {}

    @PUT
    @Path("/{noticeId}/read")
    @RunOnVirtualThread
    @RolesAllowed({"LEADER", "OFFICE", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "markNoticeRead",
            summary = "Đánh dấu đã đọc · Mark a notice as read",
            description = "Chỉ với người gọi. For the caller alone.",
            extensions = @Extension(name = "x-command", value = "none"))
    public void mark(@Parameter(description = "Mã thông báo / notice") @PathParam("noticeId") UUID noticeId) {
        marks.put(noticeId);
    }

    @PUT
    @Path("/read")
    @RunOnVirtualThread
    @RolesAllowed({"LEADER", "OFFICE", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "markNoticesRead",
            summary = "Đánh dấu đã đọc tất cả · Mark the caller's notices as read",
            description =
                    "Những thông báo của mình, cũ bằng hoặc hơn cái mới nhất đã thấy. The caller's own, as old as the"
                            + " newest one seen, or older.",
            extensions = @Extension(name = "x-command", value = "none"))
    public MarkedRead markAll(@Valid @NotNull Body body) {
        return new MarkedRead(marks.putUpTo(body.upTo()));
    }
}
