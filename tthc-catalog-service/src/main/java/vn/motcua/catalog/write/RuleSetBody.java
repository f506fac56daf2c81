package vn.motcua.catalog.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.RuleSetEvent.FormSet;
import vn.motcua.catalog.events.RuleSetEvent.RuleSource;
import vn.motcua.catalog.events.Rules;

/** A rule set as it is sent, and as the product ships it. */
@Schema(name = "AnnounceRuleSet", description = "Bộ quy định, đầy đủ · A rule set, whole")
public record RuleSetBody(
        @NotNull @Pattern(regexp = "RS\\d{4}[a-z]?") String code,
        @NotBlank @Size(max = 300) String name,
        @NotNull LocalDate effectiveFrom,
        @NotNull Certainty certainty,
        @NotNull @Pattern(regexp = "LB-\\d{2,3}") String legal,
        @NotNull @Valid RulesBody rules,
        @NotNull @Size(max = 50) List<@NotNull @Valid SourceBody> sources,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid FormSetBody> formSets) {

    /** The limits of a rule set, as they are sent. */
    @Schema(name = "RulesBody", description = "Các giới hạn · The limits")
    public record RulesBody(
            @Min(1) @Max(24) int hoursPerWorkingDay,
            @NotNull Rules.SupplementPolicy supplementPolicy,
            @Min(0) @Max(100) int supplementRequestsMax,
            @Min(0) @Max(366) int supplementWithinWorkingDays,
            @Min(1) @Max(1_000) int intakeCheckWorkingHours,

            @NotNull @Schema(type = SchemaType.STRING, examples = "15:00:00")
            LocalTime transferCutoff,

            @NotNull @Schema(type = SchemaType.STRING, examples = "15:00:00")
            LocalTime sameDayCutoff,

            @NotNull Rules.DueTime dueTime,
            @Min(0) @Max(100) int extensionsMax,
            @Min(0) @Max(366) int extensionNoticeWorkingDays,
            @NotNull Rules.OnTimeBasis onTimeBasis) {
        public Rules rules() {
            return new Rules(
                    hoursPerWorkingDay,
                    supplementPolicy,
                    supplementRequestsMax,
                    supplementWithinWorkingDays,
                    intakeCheckWorkingHours,
                    transferCutoff,
                    sameDayCutoff,
                    dueTime,
                    extensionsMax,
                    extensionNoticeWorkingDays,
                    onTimeBasis);
        }
    }

    /** Where one limit comes from. */
    @Schema(name = "RuleSourceBody", description = "Nguồn của một giới hạn · Where a limit comes from")
    public record SourceBody(
            @NotBlank @Size(max = 100) String rule,
            @NotNull Certainty certainty,
            @NotNull @Pattern(regexp = "LB-\\d{2,3}") String legal) {}

    /** A set of forms and its first day. */
    @Schema(name = "FormSetBody", description = "Bộ mẫu giấy tờ · Set of forms")
    public record FormSetBody(
            @NotBlank @Size(max = 50) String set,
            @NotNull LocalDate effectiveFrom,
            @NotNull @Pattern(regexp = "LB-\\d{2,3}") String legal) {}

    public List<RuleSource> ruleSources() {
        return sources.stream()
                .map(source -> new RuleSource(source.rule(), source.certainty(), source.legal()))
                .toList();
    }

    public List<FormSet> forms() {
        return formSets.stream()
                .map(forms -> new FormSet(forms.set(), forms.effectiveFrom(), forms.legal()))
                .toList();
    }
}
