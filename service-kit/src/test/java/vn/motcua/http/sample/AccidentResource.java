package vn.motcua.http.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StoreUnavailable;

/** Everything that can go wrong below a resource. */
@Path("/accidents")
@PermitAll
public class AccidentResource {
    private static final Semaphore END_OF_WAITS = new Semaphore(0);
    private static final Queue<Thread> WAITING = new ConcurrentLinkedQueue<>();
    private static final CompletableFuture<String> NEVER = new CompletableFuture<>();

    private final Commands commands;

    AccidentResource(Commands commands) {
        this.commands = commands;
    }

    @GET
    @Path("/{kind}")
    @Operation(hidden = true)
    public String now(@PathParam("kind") String kind) {
        throw accident(kind);
    }

    @GET
    @Path("/waits/on-a-thread")
    @Operation(hidden = true)
    @RunOnVirtualThread
    public String waits() {
        throw accident("waits");
    }

    @GET
    @Path("/later/waits")
    @Operation(hidden = true)
    public Uni<String> waitsLater() {
        return Uni.createFrom().completionStage(NEVER);
    }

    @GET
    @Path("/later/{kind}")
    @Operation(hidden = true)
    public Uni<String> later(@PathParam("kind") String kind) {
        return Uni.createFrom().failure(accident(kind));
    }

    @POST
    @Path("/after-a-command/{kind}")
    @Operation(hidden = true)
    @RunOnVirtualThread
    public String afterACommand(@PathParam("kind") String kind) {
        commands.send(new ThingCommands.Create("a"), CommandContext.machine("accident"));
        throw accident(kind);
    }

    @GET
    @Path("/silent")
    @Operation(hidden = true)
    public Response silent() {
        return Response.status(409).build();
    }

    /** Whoever waits on a thread goes on, and answers too late; returns when all have answered. */
    public static void endWaits() throws InterruptedException {
        END_OF_WAITS.release(WAITING.size());
        for (Thread waiting = WAITING.poll(); waiting != null; waiting = WAITING.poll()) {
            waiting.join();
        }
    }

    private static RuntimeException accident(String kind) {
        return switch (kind) {
            case "waits" -> {
                WAITING.add(Thread.currentThread());
                END_OF_WAITS.acquireUninterruptibly();
                yield new StoreUnavailable("after a long time");
            }
            case "unknown-outcome" -> new OutcomeUnknown(new IllegalStateException("socket closed"));
            case "store" -> new StoreUnavailable("pool is full");
            case "network" -> new IllegalStateException(new ConnectException("10.0.0.7:5432 refused"));
            case "deadlock" ->
                new IllegalStateException(new PgException("deadlock detected", "ERROR", "40P01", "row 7"));
            case "refused" -> new Refused(ThingRefusal.THING_ALREADY_CLOSED, "Đồ vật 7");
            default -> new IllegalStateException("select secret from vn.motcua.Table");
        };
    }
}
