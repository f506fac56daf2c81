package vn.motcua.http.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** A creation, a change, an entity and what is public: the resources that every service has. */
@Path("/api/v1/things")
@Tag(name = "things")
public class ThingResource {
    enum Kind {
        BIG,
        SMALL
    }

    public record Body(
            @NotBlank @Size(max = 20) String name,
            @NotEmpty @Size(max = 3) List<@NotBlank String> missingItems,
            @Valid List<Part> parts,
            Integer count,
            Kind kind,
            LocalDate dueOn,
            OffsetDateTime at) {}

    public record Part(@NotBlank String code) {}

    public record Shown(
            String code,
            int count,

            @Schema(description = "Kind, when it has one") Optional<Kind> kind) {}

    public record NewName(
            @NotBlank String name,

            @Schema(description = "Code, when it has one")
            Optional<@Size(min = 1, max = 4) @Pattern(regexp = "[A-Z]+") String> code,

            @Schema(description = "Others, when there are any")
            Optional<@Size(max = 3) List<@Size(max = 9) String>> others) {}

    private final ThingCommands commands;
    private final CommandRequest request;

    ThingResource(ThingCommands commands, CommandRequest request) {
        this.commands = commands;
        this.request = request;
    }

    @POST
    @RolesAllowed("INTAKE_OFFICER")
    @RunOnVirtualThread
    @Operation(operationId = "createThing", summary = "Make a thing", description = "Makes a thing.")
    @APIResponse(responseCode = "201", description = "The thing")
    public Response create(@Valid @NotNull Body body) {
        Outcome outcome = commands.send(new ThingCommands.Create(body.name()), request.creation());
        return Answers.created(
                outcome,
                id -> URI.create("/api/v1/things/" + id),
                new Thing(UUID.fromString(outcome.entityId()), body.name(), Instant.EPOCH));
    }

    @POST
    @Path("/{thingId}/names")
    @RolesAllowed("INTAKE_OFFICER")
    @RunOnVirtualThread
    @Operation(operationId = "renameThing", summary = "Name a thing", description = "Gives a thing another name.")
    @APIResponse(responseCode = "200", description = "The thing")
    public Response rename(
            @Parameter(description = "Identifier") @PathParam("thingId") UUID thingId, @Valid @NotNull NewName body) {
        Outcome outcome = commands.send(new RenameThing(thingId, body.name()), request.change());
        return Answers.ok(outcome, new Thing(thingId, body.name(), Instant.EPOCH));
    }

    @PUT
    @Path("/{thingId}")
    @RolesAllowed("INTAKE_OFFICER")
    @RunOnVirtualThread
    @Operation(operationId = "putThing", summary = "Put a thing", description = "Puts a thing.")
    @APIResponse(responseCode = "200", description = "The thing")
    public Response put(
            @Parameter(description = "Identifier") @PathParam("thingId") UUID thingId, @Valid @NotNull NewName body) {
        Outcome outcome = commands.send(new RenameThing(thingId, body.name()), request.change());
        return Answers.ok(outcome, new Thing(thingId, body.name(), Instant.EPOCH));
    }

    @GET
    @Path("/{thingId}")
    @RolesAllowed({"INTAKE_OFFICER", "LEADER"})
    @Operation(operationId = "getThing", summary = "Read a thing", description = "Reads a thing.")
    @APIResponse(responseCode = "200", description = "The thing")
    @APIResponse(responseCode = "404", description = "THING_UNKNOWN")
    public Response get(@Parameter(description = "Identifier") @PathParam("thingId") UUID thingId) {
        long version = commands.versionOf(thingId);
        return Answers.ok(version, new Thing(thingId, commands.nameOf(thingId), Instant.EPOCH));
    }

    @GET
    @Path("/public")
    @PermitAll
    @Operation(operationId = "publicThing", summary = "Read the public thing", description = "Cacheable.")
    @APIResponse(responseCode = "200", description = "The thing")
    public Response publicThing() {
        return Answers.cacheable(7, Duration.ofMinutes(1), new Thing(new UUID(0, 7), "Thủ tục", Instant.EPOCH));
    }

    @POST
    @Path("/public")
    @PermitAll
    @RunOnVirtualThread
    @Operation(operationId = "sendThing", summary = "Send a thing without login", description = "For citizens.")
    @APIResponse(responseCode = "201", description = "The thing")
    public Response send(@Valid @NotNull NewName body) {
        Outcome outcome = commands.send(new ThingCommands.Create(body.name()), request.creation());
        return Answers.created(outcome, id -> URI.create("/api/v1/things/" + id), body);
    }

    @POST
    @Path("/{thingId}/claim")
    @RolesAllowed("INTAKE_OFFICER")
    @RunOnVirtualThread
    @Operation(operationId = "claimThing", summary = "Claim a thing", description = "The first one gets it.")
    @Extension(name = "x-command", value = "creation")
    @APIResponse(responseCode = "200", description = "The thing")
    public Response claim(@Parameter(description = "Identifier") @PathParam("thingId") UUID thingId) {
        Outcome outcome = commands.send(new RenameThing(thingId, "mine"), request.creation());
        return Answers.ok(outcome, new Thing(thingId, "mine", Instant.EPOCH));
    }

    @GET
    @Path("/shown")
    @PermitAll
    @Operation(operationId = "shownThing", summary = "What is shown", description = "With all of its fields.")
    public Shown shown() {
        return new Shown("a", 1, Optional.empty());
    }

    @POST
    @Path("/trees")
    @PermitAll
    @Operation(operationId = "countTree", summary = "Count a tree", description = "Takes any JSON.")
    @Extension(name = "x-command", value = "none")
    @APIResponse(responseCode = "200", description = "Its size")
    public int count(JsonNode tree) {
        return tree.size();
    }

    @GET
    @Path("/search")
    @PermitAll
    @Operation(operationId = "searchThings", summary = "Search things", description = "By rules.")
    @APIResponse(responseCode = "200", description = "The things")
    public List<String> search(
            @Parameter(description = "Since") @QueryParam("since") LocalDate since,
            @Parameter(description = "Urgent ones") @QueryParam("urgent") Boolean urgent,
            @Parameter(description = "Kinds") @QueryParam("kind") List<Kind> kinds,
            @Parameter(description = "At least") @QueryParam("atLeast") @Min(1) Integer atLeast) {
        return List.of(String.valueOf(since), String.valueOf(kinds), String.valueOf(atLeast));
    }
}
