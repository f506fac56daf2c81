package vn.motcua.catalog.read.decisionbyid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.events.DecisionId;
import vn.motcua.catalog.read.ListAnswer;
import vn.motcua.catalog.view.DecisionView;
import vn.motcua.catalog.view.Entities;
import vn.motcua.eventstore.EventLog;
import vn.motcua.http.Answers;

/** Reads one publication decision, from the log. */
@Path("/api/v1/publication-decisions/{decisionId}")
@Tag(name = "Quyết định công bố · Publication decisions")
class DecisionByIdResource {
    private final Entities entities;

    DecisionByIdResource(Entities entities) {
        this.entities = entities;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPublicationDecision",
            summary = "Xem một quyết định công bố · Read a publication decision",
            description =
                    "Số, ký hiệu, người ký và các thủ tục của quyết định · Number, signer and the procedures it decided on.")
    @APIResponse(
            responseCode = "200",
            description = "Quyết định · The decision",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    @APIResponse(responseCode = "404", description = "DECISION_UNKNOWN")
    public Uni<Response> get(
            @Parameter(description = "Định danh quyết định · Decision id") @PathParam("decisionId")
                    DecisionId decisionId) {
        return entities.decision(decisionId.toString(), EventLog.NOW).map(found -> {
            if (!found.exists()) {
                throw CatalogRefusal.DECISION_UNKNOWN.because("Quyết định " + decisionId);
            }
            return Answers.cacheable(found.version(), ListAnswer.MAX_AGE, found.entity());
        });
    }
}
