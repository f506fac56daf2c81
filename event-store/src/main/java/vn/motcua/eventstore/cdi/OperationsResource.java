package vn.motcua.eventstore.cdi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.engine.LogVerifier;
import vn.motcua.eventstore.kafka.KafkaRelay;
import vn.motcua.eventstore.kafka.RelayStatus;
import vn.motcua.eventstore.projection.Comparison;
import vn.motcua.eventstore.projection.ParkedMessage;
import vn.motcua.eventstore.projection.ProjectionStatus;
import vn.motcua.eventstore.projection.Replay;
import vn.motcua.eventstore.reaction.ReactionStatus;
import vn.motcua.eventstore.reaction.TimerStatus;

/** What operators may ask of a service's event store; the same in every service. */
@Path("/operations")
@RolesAllowed("OPERATOR")
@Tag(name = "Vận hành · Operations", description = "Nhật ký sự kiện, bảng đọc, chuyển tiếp · Log, read models, relay")
public class OperationsResource {
    private final EventStoreRuntime runtime;

    OperationsResource(EventStoreRuntime runtime) {
        this.runtime = runtime;
    }

    /** How projections, timers, reactions and the relay stand; {@code relay} is null where nothing is published. */
    public record Status(
            long head,
            List<ProjectionStatus> projections,
            List<TimerStatus> timers,
            List<ReactionStatus> reactions,
            Optional<RelayStatus> relay) {}

    @GET
    @Path("/status")
    @Operation(
            operationId = "eventStoreStatus",
            summary =
                    "Trạng thái nhật ký, bảng đọc, hẹn giờ, phản ứng và chuyển tiếp · How log, projections, timers, reactions and"
                            + " relay stand",
            description =
                    "Đầu nhật ký, vị trí và lỗi của từng bảng đọc, việc đến giờ mà chưa làm được · Head of the log, position and"
                            + " problem of each read model, what is due and could not be done")
    public Uni<Status> status() {
        return runtime.sourcing()
                .log()
                .head()
                .map(head -> new Status(
                        head,
                        runtime.projections().statuses(),
                        runtime.timers().statuses(),
                        runtime.following().statuses(),
                        runtime.relay().map(relay -> relay.status())));
    }

    @GET
    @Path("/log/verification")
    @Operation(
            operationId = "verifyLog",
            summary = "Kiểm tra chuỗi băm, nhãn và đoạn cuối của nhật ký · Check the log's hash chain, tags and end",
            description = "firstBad = 0 khi nguyên vẹn, nếu không là vị trí hỏng đầu tiên và lỗi ở đó · 0 when whole,"
                    + " else the first bad position and what is wrong there")
    public Uni<LogVerifier.Verdict> verify() {
        return runtime.sourcing().engine().verify();
    }

    /** A projection that was rebuilt. */
    public record Rebuilt(String projection) {}

    @POST
    @Path("/projections/{name}/rebuild")
    @RunOnVirtualThread
    @Operation(
            operationId = "rebuildProjection",
            summary = "Dựng lại một bảng đọc từ nhật ký · Rebuild a read model from the log",
            description = "Trả lời khi người đọc đã thấy bảng mới · Answers once readers see the new tables",
            // Here, for as an annotation of its own it would stand in every response as well.
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", description = "REBUILD_UNDER_WAY, REBUILD_FAILED")
    public Rebuilt rebuild(
            @Parameter(description = "Tên bảng đọc · Name of the projection") @PathParam("name") String name)
            throws Exception {
        return rebuilt(name, false);
    }

    private Rebuilt rebuilt(String name, boolean sourceAnew) throws Exception {
        if (!runtime.rebuild(name, sourceAnew)) {
            throw unknown(name);
        }
        return new Rebuilt(name);
    }

    private NotFoundException unknown(String name) {
        return new NotFoundException("no projection named " + name + ", only " + runtime.projectionNames());
    }

    @POST
    @Path("/projections/{name}/verification")
    @RunOnVirtualThread
    @Operation(
            operationId = "verifyProjection",
            summary = "So một bảng đọc với nguồn của nó, từng dòng · Compare a read model with its sources, row by row",
            description =
                    "Dựng một bản thứ hai từ nguồn và so; người đọc không bị ảnh hưởng. Mỗi bảng nêu nhiều nhất 20 dòng"
                            + " khác · Fills a second copy from the sources and compares; readers notice nothing. At most 20 rows of each"
                            + " table are named",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", description = "REBUILD_UNDER_WAY, REBUILD_FAILED")
    public Comparison verify(
            @Parameter(description = "Tên bảng đọc · Name of the projection") @PathParam("name") String name)
            throws Exception {
        return runtime.compare(name).orElseThrow(() -> unknown(name));
    }

    @POST
    @Path("/projections/{name}/begin-anew")
    @RunOnVirtualThread
    @Operation(
            operationId = "beginProjectionAnew",
            summary =
                    "Dựng lại một bảng đọc sau khi nguồn phát lại từ đầu · Rebuild a read model whose source was begun anew",
            description =
                    "Những gì bảng cũ đã đọc từ nguồn đó không còn tính · What the live tables have read of that source"
                            + " counts no more",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", description = "REBUILD_UNDER_WAY, REBUILD_FAILED")
    public Rebuilt beginAnew(
            @Parameter(description = "Tên bảng đọc · Name of the projection") @PathParam("name") String name)
            throws Exception {
        return rebuilt(name, true);
    }

    @POST
    @Path("/relay/republish")
    @RunOnVirtualThread
    @Operation(
            operationId = "republish",
            summary = "Phát lại toàn bộ nhật ký lên Kafka · Publish the whole log to Kafka again",
            description = "Bên nhận không đếm hai lần · Consumers count nothing twice")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = "Dịch vụ này không phát sự kiện · This service publishes nothing")
    @Extension(name = "x-command", value = "none")
    public RelayStatus republish() {
        return runtime.relay()
                .map(relay -> {
                    relay.republish();
                    return relay.status();
                })
                .orElseThrow(() -> new NotFoundException("this service publishes nothing"));
    }

    @POST
    @Path("/relay/begin-anew")
    @RunOnVirtualThread
    @Operation(
            operationId = "beginRelayAnew",
            summary =
                    "Xoá chủ đề Kafka và phát lại toàn bộ nhật ký như một lịch sử khác · Delete the topic and publish the whole"
                            + " log anew, as another history",
            description =
                    "Sau khi nhật ký lùi lại (khôi phục, chuyển máy). Trả lời khi chủ đề mới đã có; các bảng đọc của bên nhận"
                            + " phải dựng lại sau đó · After a log went back. Answers when the new topic is there; read models that read it"
                            + " have to begin anew once it is filled",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", description = "NOT_BEGUN_ANEW")
    @APIResponse(responseCode = "404", description = "Dịch vụ này không phát sự kiện · This service publishes nothing")
    public RelayStatus beginRelayAnew() throws InterruptedException {
        KafkaRelay relay = runtime.relay().orElseThrow(() -> new NotFoundException("this service publishes nothing"));
        // Before what the topic tells is gone.
        runtime.eraseAgain();
        relay.beginAnew();
        return relay.status();
    }

    /** Messages that wait to be replayed, the oldest of them. */
    public record ParkedList(long total, List<ParkedMessage> messages) {}

    @GET
    @Path("/parked-messages")
    @Operation(
            operationId = "listParkedMessages",
            summary = "Các thông điệp đang để riêng · Messages that are parked",
            description =
                    "Thông điệp mà một bảng đọc hay phản ứng chưa làm được, cũ nhất trước, nhiều nhất 1.000 · "
                            + "Messages that a read model could not apply or a reaction could not follow, oldest first, at most 1,000")
    public Uni<ParkedList> parked() {
        Parked parked = runtime.parkedMessages();
        return parked.count().chain(total -> parked.list().map(messages -> new ParkedList(total, messages)));
    }

    @POST
    @Path("/parked-messages/{id}/replay")
    @Operation(
            operationId = "replayParkedMessage",
            summary = "Áp dụng lại một thông điệp · Replay a parked message",
            description =
                    "Cùng mọi thông điệp chờ sau nó của cùng đối tượng, theo thứ tự, mỗi thông điệp một lần. Còn lỗi thì vẫn "
                            + "để riêng, kèm lý do mới · With all that waits behind it for the same entity, in order, each once. What "
                            + "fails again stays parked, with the new reason")
    @Extension(name = "x-command", value = "none")
    public Uni<Replay> replay(
            @Parameter(description = "Mã của thông điệp · Its id in the list") @PathParam("id") long id) {
        return runtime.parkedMessages()
                .replay(id)
                .map(replay -> replay.orElseThrow(() -> new NotFoundException("no message " + id + " is parked")));
    }
}
