package vn.motcua.dashboard.read.noticestream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.view.NoticeCount;
import vn.motcua.dashboard.view.NoticeReach;
import vn.motcua.dashboard.view.NoticeReach.Reached;
import vn.motcua.dashboard.view.Notices;
import vn.motcua.dashboard.view.Watched;
import vn.motcua.eventstore.Bounds;

/**
 * Tells somebody how many notices they have, as soon as that changes, until the token that opened the stream expires. What another
 * instance applied and what was read in another window is seen as well: the count itself is looked at.
 */
@Path("/api/v1/notices/stream")
@Tag(name = "notices")
class NoticeStreamResource {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final NoticeReach reach;
    private final Notices notices;
    private final Watched watched;

    NoticeStreamResource(NoticeReach reach, Notices notices, Watched watched) {
        this.reach = reach;
        this.notices = notices;
        this.watched = watched;
    }

    @GET
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"LEADER", "OFFICE", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "streamNotices",
            summary = "Theo dõi thông báo của mình · Watch the caller's notices",
            description = "Sự kiện count: số thông báo, khi có thay đổi; alive: mười giây một lần. "
                    + "Events count, how many there are after a change, and alive, every ten seconds.")
    @APIResponse(
            responseCode = "200",
            description = "Dòng sự kiện; dữ liệu của count là các số / a stream; the data of count are the numbers",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = NoticeCount.class)))
    public Multi<OutboundSseEvent> watch(@Context Sse sse) {
        // Before the stream begins: afterwards a refusal could not be told any more.
        Reached reached = reach.ofCaller().await().atMost(Bounds.ANSWER);
        NoticeCount first = notices.count(reached).await().atMost(Bounds.ANSWER);
        Multi<NoticeCount> counts = Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(first), looks(reached))
                .skip()
                .repetitions();
        return watched.as(sse, "count", counts, notices::lagMs);
    }

    private Multi<NoticeCount> looks(Reached reached) {
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> notices.count(reached)
                        .onFailure()
                        .recoverWithUni(Uni.createFrom().nullItem()));
    }
}
