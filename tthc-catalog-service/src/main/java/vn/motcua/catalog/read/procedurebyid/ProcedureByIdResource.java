package vn.motcua.catalog.read.procedurebyid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.read.ListAnswer;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.Folded;
import vn.motcua.catalog.view.ProcedureView;
import vn.motcua.eventstore.EventLog;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.time.BusinessClock;

/** Reads one procedure, from the log: what is published for everybody, the draft for offices within reach. */
@Path("/api/v1/procedures/{procedureId}")
@Tag(name = "Danh mục thủ tục · Procedures")
class ProcedureByIdResource {
    private final Entities entities;
    private final Caller caller;
    private final Clock clock;

    ProcedureByIdResource(Entities entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getProcedure",
            summary = "Xem một thủ tục · Read a procedure",
            description =
                    "Mọi phiên bản đã công bố, mới nhất trước; văn phòng của đơn vị quản lý và cấp trên thấy thêm dự thảo, quy trình nội bộ · "
                            + "All published versions, newest first; the office of the owner and of those above also sees the draft and the internal workflow.")
    @APIResponse(
            responseCode = "200",
            description = "Thủ tục · The procedure",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    @APIResponse(
            responseCode = "404",
            description = "PROCEDURE_UNKNOWN: không có hoặc chưa công bố · unknown, or not published")
    public Uni<Response> get(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId) {
        return answer(procedureId, procedure -> procedure);
    }

    @GET
    @Path("/versions/{versionNo}")
    @PermitAll
    @Operation(
            operationId = "getProcedureVersion",
            summary = "Xem một phiên bản đã công bố · Read one published version",
            description = "Một phiên bản đã công bố không bao giờ đổi · A published version never changes.")
    @APIResponse(
            responseCode = "200",
            description = "Phiên bản · The version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProcedureView.Version.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    @APIResponse(responseCode = "404", description = "PROCEDURE_UNKNOWN, PROCEDURE_VERSION_UNKNOWN")
    public Uni<Response> version(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId,
            @Parameter(description = "Số phiên bản, từ 1 · Version number, from 1") @PathParam("versionNo")
                    int versionNo) {
        return answer(procedureId, procedure -> procedure.versions().stream()
                .filter(version -> version.versionNo() == versionNo)
                .findFirst()
                .orElseThrow(() -> CatalogRefusal.PROCEDURE_VERSION_UNKNOWN.because("Phiên bản " + versionNo)));
    }

    private Uni<Response> answer(ProcedureId id, Function<ProcedureView, Object> part) {
        return caller.ifAnybody().chain(_ -> answerCaller(id, part));
    }

    private Uni<Response> answerCaller(ProcedureId id, Function<ProcedureView, Object> part) {
        Uni<Folded<ProcedureView>> asked = entities.procedure(id.toString(), EventLog.NOW);
        if (!isOffice()) {
            return asked.map(found -> open(found, part));
        }
        return entities.structure().chain(structure -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
            Rights rights = Rights.of(structure, caller.actor(), today);
            return asked.chain(found -> rights.covers(found.entity().owner())
                    ? entities.withReasons(found).map(whole -> all(whole, part))
                    : Uni.createFrom().item(() -> open(found, part)));
        });
    }

    private boolean isOffice() {
        return Stream.of("OFFICE", "LEADER", "OPERATOR").anyMatch(caller::is);
    }

    private static Response all(Folded<ProcedureView> found, Function<ProcedureView, Object> part) {
        if (!found.exists()) {
            throw CatalogRefusal.PROCEDURE_UNKNOWN.because("Thủ tục không có hoặc chưa công bố");
        }
        return varying(Response.fromResponse(Answers.ok(found.version(), part.apply(found.entity())))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store"));
    }

    private static Response open(Folded<ProcedureView> found, Function<ProcedureView, Object> part) {
        if (!found.exists() || !found.entity().openToAll()) {
            throw CatalogRefusal.PROCEDURE_UNKNOWN.because("Thủ tục không có hoặc chưa công bố");
        }
        return varying(Response.fromResponse(Answers.cacheable(
                found.version(), ListAnswer.MAX_AGE, part.apply(found.entity().inPublic()))));
    }

    /** The office is answered otherwise than the public, so no cache may hand the one's answer to the other. */
    private static Response varying(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION).build();
    }
}
