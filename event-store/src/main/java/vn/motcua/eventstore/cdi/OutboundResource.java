package vn.motcua.eventstore.cdi;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.outbound.OutboundMessage;
import vn.motcua.eventstore.outbound.OutboundQueue;
import vn.motcua.eventstore.outbound.OutboundStatus;
import vn.motcua.eventstore.outbound.Outbounds;

/** What operators may do with what is told outside; the same in every service. */
@Path("/operations/outbound")
@RolesAllowed("OPERATOR")
@RunOnVirtualThread
@Tag(name = "Vận hành · Operations")
public class OutboundResource {
    private static final String TARGET = "Tên nơi nhận · Name of the target";
    private static final String MESSAGE = "Mã của thông điệp, cũng là mã sự kiện · Id of the message, and of its event";
    private static final String NOT_THERE =
            "Không có nơi nhận hoặc thông điệp này · There is no such target or message";

    private final EventStoreRuntime runtime;
    private final SecurityIdentity identity;

    OutboundResource(EventStoreRuntime runtime, SecurityIdentity identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    /** Who is told outside. */
    public record OutboundList(List<OutboundStatus> targets) {}

    /** Messages of one queue in one state, the newest of them first. */
    public record OutboundMessages(List<OutboundMessage> messages) {}

    @GET
    @Operation(
            operationId = "listOutboundTargets",
            summary = "Các nơi nhận bên ngoài và hàng đợi của chúng · Who is told outside, and how each queue stands",
            description = "Trống ở dịch vụ không gửi gì ra ngoài · Empty where nothing is told outside")
    public OutboundList targets() {
        Outbounds outbounds = outbounds();
        return new OutboundList(
                outbounds.targets().stream().map(outbounds.queue()::status).toList());
    }

    @GET
    @Path("/{target}/messages")
    @Operation(
            operationId = "listOutboundMessages",
            summary = "Thông điệp trong một hàng đợi · The messages of one queue",
            description =
                    "Theo một trạng thái, mới nhất trước, nhiều nhất 1.000; không có nội dung. In one state, newest first, at most 1,000; never what they say.")
    public OutboundMessages messages(
            @Parameter(description = TARGET) @PathParam("target") String target,
            @Parameter(description = "Trạng thái · State") @QueryParam("state") @DefaultValue("DEAD")
                    OutboundMessage.State state) {
        return new OutboundMessages(queueOf(target).list(target, state));
    }

    @POST
    @Path("/{target}/pause")
    @Operation(
            operationId = "pauseOutbound",
            summary = "Tạm dừng gửi tới một nơi · Hold the queue of one target",
            description =
                    "Thông điệp đang gửi thì gửi xong; mọi thứ khác đợi, không mất gì · What is under way ends; all else waits, and nothing is lost",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public OutboundStatus pause(@Parameter(description = TARGET) @PathParam("target") String target) {
        OutboundQueue queue = queueOf(target);
        queue.pause(target, identity.getPrincipal().getName());
        return queue.status(target);
    }

    @POST
    @Path("/{target}/resume")
    @Operation(
            operationId = "resumeOutbound",
            summary = "Gửi tiếp tới một nơi · Let the queue of one target go on",
            description = "Cũng thử lại ngay nơi đang mất liên lạc · Also tries a target at once that was away",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public OutboundStatus resume(@Parameter(description = TARGET) @PathParam("target") String target) {
        OutboundQueue queue = queueOf(target);
        queue.resume(target);
        return queue.status(target);
    }

    @POST
    @Path("/{target}/messages/{id}/resend")
    @Operation(
            operationId = "resendOutbound",
            summary = "Gửi lại một thông điệp · Send a message again",
            description =
                    "Thông điệp hỏng hoặc đã không gửi; giữ nguyên mã. One that is dead or was not sent, under the same identifier.",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public OutboundMessage resend(
            @Parameter(description = TARGET) @PathParam("target") String target,
            @Parameter(description = MESSAGE) @PathParam("id") String id) {
        OutboundQueue queue = queueOf(target);
        UUID message = message(id);
        if (!queue.resend(target, message)) {
            throw noMessage(id);
        }
        return queue.find(target, message).orElseThrow(() -> noMessage(id));
    }

    @POST
    @Path("/{target}/messages/{id}/give-up")
    @Operation(
            operationId = "giveUpOutbound",
            summary = "Bỏ một thông điệp hỏng · Give a dead message up",
            description =
                    "Những thông điệp chờ sau nó của cùng đối tượng được gửi tiếp · What waits behind it for the same entity goes out",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = NOT_THERE)
    public OutboundMessage giveUp(
            @Parameter(description = TARGET) @PathParam("target") String target,
            @Parameter(description = MESSAGE) @PathParam("id") String id) {
        OutboundQueue queue = queueOf(target);
        UUID message = message(id);
        if (!queue.giveUp(target, message, Instant.now())) {
            throw noMessage(id);
        }
        return queue.find(target, message).orElseThrow(() -> noMessage(id));
    }

    private Outbounds outbounds() {
        return runtime.following().outbounds();
    }

    private OutboundQueue queueOf(String target) {
        Outbounds outbounds = outbounds();
        if (!outbounds.targets().contains(target)) {
            throw new NotFoundException("nothing is told to " + target + ", only to " + outbounds.targets());
        }
        return outbounds.queue();
    }

    private static UUID message(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw noMessage(id);
        }
    }

    private static NotFoundException noMessage(String id) {
        return new NotFoundException("no message " + id + " waits for an operator");
    }
}
