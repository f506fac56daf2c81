package vn.motcua.dashboard.read.definitions;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.metrics.Definition;
import vn.motcua.metrics.Dictionary;

/** What the figures of boards mean. */
@Path("/api/v1/boards/definitions")
@Tag(name = "boards")
class DefinitionsResource {
    private final Clock clock;

    DefinitionsResource(Clock clock) {
        this.clock = clock;
    }

    @Schema(description = "Định nghĩa các số liệu / what the figures mean")
    record Definitions(
            @Schema(description = "Có hiệu lực vào ngày này / in force on this day")
            LocalDate on,

            @Schema(description = "Từng số liệu / figure by figure")
            List<FigureDefinition> definitions) {}

    @Schema(description = "Định nghĩa một số liệu / what one figure means")
    record FigureDefinition(
            @Schema(
                    description =
                            "Mã: chỉ số, biến thể của chỉ số, hoặc số đếm / identifier: a metric, a variant of one, or a"
                                    + " plain count",
                    examples = "onTimeRate")
            String figure,

            @Schema(description = "Tên / name") Words name,

            @Schema(description = "Tử số, hoặc cái được đếm / numerator, or what is counted")
            Words numerator,

            @Schema(description = "Mẫu số; không có ở số đếm / denominator, absent for a plain count")
            Optional<Words> denominator,

            @Schema(description = "Không tính gì / what is left out")
            Optional<Words> exclusions,

            @Schema(description = "Đơn vị / unit", examples = "PERCENT")
            String unit,

            @Schema(description = "Số chữ số thập phân, làm tròn nửa lên / decimals, rounded half up", examples = "2")
            int decimals,

            @Schema(
                    description = "Căn cứ trong trang căn cứ pháp lý / rows of the page of legal bases",
                    examples = "[\"LB-61\"]")
            List<String> legalBasis,

            @Schema(
                    description = "Sự kiện làm nguồn / events that it is counted from",
                    examples = "[\"dossier.received\"]")
            List<String> feeds,

            @Schema(
                    description = "Chưa đo được vì chờ sự kiện này / not measured, for it waits for this event",
                    examples = "dossier.rated")
            Optional<String> waitsFor,

            @Schema(description = "Ngày đầu của cách hiểu này / first day of this meaning")
            Optional<LocalDate> from,

            @Schema(description = "Ngày cuối / last day") Optional<LocalDate> until) {
        static FigureDefinition of(Definition definition) {
            return new FigureDefinition(
                    definition.figure(),
                    Words.of(definition.name()),
                    Words.of(definition.numerator()),
                    definition.denominator().map(Words::of),
                    definition.exclusions().map(Words::of),
                    definition.unit(),
                    definition.decimals(),
                    definition.legalBasis(),
                    definition.feeds(),
                    definition.waitsFor(),
                    definition.from(),
                    definition.until());
        }
    }

    @Schema(description = "Lời bằng hai thứ tiếng / words in both languages")
    record Words(
            @Schema(description = "Tiếng Việt / Vietnamese") String vietnamese,
            @Schema(description = "Tiếng Anh / English") String english) {
        static Words of(Definition.Words words) {
            return new Words(words.vietnamese(), words.english());
        }
    }

    @GET
    @NonBlocking
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "listDefinitions",
            summary = "Định nghĩa số liệu · What figures mean",
            description = "Định nghĩa có hiệu lực vào một ngày: tử số, mẫu số, loại trừ, làm tròn, căn cứ, nguồn. The"
                    + " meanings in force on a day: numerator, denominator, exclusions, rounding, legal basis, feeds.")
    @APIResponse(
            responseCode = "200",
            description = "Các định nghĩa / the definitions",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Definitions.class)))
    public Definitions list(
            @Parameter(
                            description =
                                    "Có hiệu lực vào ngày này; không nêu là hôm nay / in force on this day, today when"
                                            + " absent",
                            example = "2026-03-31")
                    @QueryParam("on")
                    Optional<LocalDate> on) {
        LocalDate day = on.orElseGet(() -> Days.of(clock.instant()));
        return new Definitions(
                day, Dictionary.on(day).stream().map(FigureDefinition::of).toList());
    }
}
