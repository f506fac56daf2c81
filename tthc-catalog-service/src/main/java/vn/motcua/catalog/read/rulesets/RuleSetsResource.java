package vn.motcua.catalog.read.rulesets;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.read.ListAnswer;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.RuleSetView;
import vn.motcua.eventstore.EventLog;
import vn.motcua.http.Answers;

/** Reads the rule sets, from the log. */
@Path("/api/v1/rule-sets")
@Tag(name = "Bộ quy định · Rule sets")
class RuleSetsResource {
    private final Entities entities;

    RuleSetsResource(Entities entities) {
        this.entities = entities;
    }

    /** Sets in order of their first day. */
    @Schema(name = "RuleSets")
    record Sets(List<RuleSetView> items) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listRuleSets",
            summary = "Xem các bộ quy định · Read the rule sets",
            description = "Mọi bộ, kể cả bộ chưa có hiệu lực · All of them, those of the future too.")
    @APIResponse(
            responseCode = "200",
            description = "Các bộ quy định, bộ có hiệu lực sớm nhất trước · The sets, the earliest first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Sets.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    public Uni<Response> list(
            @Parameter(
                            description =
                                    "Chỉ bộ áp dụng cho hồ sơ nhận ngày này · Only the set for receipts of this day",
                            example = "2026-02-02")
                    @QueryParam("on")
                    Optional<LocalDate> on) {
        return entities.ruleSets(EventLog.NOW).map(found -> {
            List<RuleSetView> shown = on.map(day ->
                            RuleSetView.inForce(found.entity(), day).stream().toList())
                    .orElseGet(() -> RuleSetView.newest(found.entity()));
            return Answers.cacheable(found.version(), ListAnswer.MAX_AGE, new Sets(shown));
        });
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getRuleSet",
            summary = "Xem một bộ quy định · Read a rule set",
            description =
                    "Kèm mức chắc chắn và căn cứ của từng quy định · With the source of each rule and how sure it is.")
    @APIResponse(
            responseCode = "200",
            description = "Bộ quy định · The rule set",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RuleSetView.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    @APIResponse(responseCode = "404", description = "RULE_SET_UNKNOWN")
    public Uni<Response> get(
            @Parameter(description = "Mã bộ quy định · Code", example = "RS2025") @PathParam("code") String code) {
        return entities.ruleSets(EventLog.NOW).map(found -> RuleSetView.newest(found.entity()).stream()
                .filter(set -> set.code().equals(code))
                .findFirst()
                .map(set -> Answers.cacheable(found.version(), ListAnswer.MAX_AGE, set))
                .orElseThrow(() -> CatalogRefusal.RULE_SET_UNKNOWN.because("Bộ quy định " + code)));
    }
}
