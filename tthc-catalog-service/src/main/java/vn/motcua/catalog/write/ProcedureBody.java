package vn.motcua.catalog.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.Field;
import vn.motcua.catalog.events.Level;
import vn.motcua.catalog.events.OnlineLevel;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureKind;
import vn.motcua.catalog.events.Subject;

/** What a procedure says, as it is sent. What is left out is missing from the draft; a publication needs it. */
@Schema(name = "ProcedureContentBody", description = "Nội dung thủ tục · Content of a procedure")
public record ProcedureBody(
        @NotBlank @Size(max = 1_000) String name,
        @NotNull @Valid FieldBody field,
        @NotNull Level level,
        @NotNull ProcedureKind kind,
        @Size(max = 20) List<@NotNull @Valid StepsBody> steps,
        @Size(max = 3) List<@NotNull @Valid ChannelBody> channels,
        @Size(max = 100) List<@NotNull @Valid ComponentBody> components,
        @Min(0) @Max(20) int sets,
        Set<@NotNull Subject> subjects,
        @Valid AgenciesBody agencies,
        @Size(max = 20) List<@NotNull @Valid ResultBody> results,
        @Size(max = 100) List<@NotNull @Valid LegalRefBody> legalBases,
        @Size(max = 10_000) String conditions,
        @Valid FlagsBody flags,
        @NotNull OnlineLevel onlineLevel) {
    public ProcedureBody {
        steps = orEmpty(steps);
        channels = orEmpty(channels);
        components = orEmpty(components);
        subjects = subjects == null ? Set.of() : subjects;
        agencies = agencies == null ? new AgenciesBody(List.of(), List.of(), List.of()) : agencies;
        results = orEmpty(results);
        legalBases = orEmpty(legalBases);
        conditions = orEmpty(conditions);
        flags = flags == null ? new FlagsBody(false, false, false, false, false, false, Optional.empty()) : flags;
    }

    /** Field of administration, as it is sent. */
    @Schema(name = "FieldBody", description = "Lĩnh vực · Field of administration")
    public record FieldBody(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 200) String name) {}

    /** Order of steps of one case. */
    @Schema(name = "StepsBody", description = "Trình tự thực hiện của một trường hợp · Steps of one case")
    public record StepsBody(
            @Size(max = 500) String caseName,
            @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 5_000) String> steps) {
        public StepsBody {
            caseName = orEmpty(caseName);
        }
    }

    /** One paper of the dossier, with how many of a set. */
    @Schema(name = "ComponentBody", description = "Thành phần hồ sơ · Paper of the dossier")
    public record ComponentBody(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 2_000) String name,
            @Min(0) @Max(100) int originals,
            @Min(0) @Max(100) int copies,
            boolean reusable) {}

    /** Organisation codes, or names for communes as a class, by their part. */
    @Schema(name = "AgenciesBody", description = "Các cơ quan theo vai trò · Agencies by their part")
    public record AgenciesBody(
            @Size(max = 50) List<@NotBlank @Size(max = 200) String> executing,
            @Size(max = 50) List<@NotBlank @Size(max = 200) String> competent,
            @Size(max = 50) List<@NotBlank @Size(max = 200) String> receiving) {
        public AgenciesBody {
            executing = orEmpty(executing);
            competent = orEmpty(competent);
            receiving = orEmpty(receiving);
        }
    }

    /** What the applicant gets. */
    @Schema(name = "ResultBody", description = "Kết quả · Result")
    public record ResultBody(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 1_000) String name,
            boolean paperRequired) {}

    /** A legal instrument that the procedure rests on. */
    @Schema(name = "LegalRefBody", description = "Căn cứ pháp lý · Legal basis")
    public record LegalRefBody(
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 1_000) String title,
            @NotBlank @Size(max = 200) String issuer,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate effectiveOn) {}

    /** Marks that reports group by; what is left out is false. */
    @Schema(name = "FlagsBody", description = "Đánh dấu để tổng hợp · Marks that reports group by")
    public record FlagsBody(
            boolean businessRelated,
            boolean greenLane,
            boolean territoryIndependent,
            boolean fourOnSite,
            boolean interAgency,
            boolean secretOrSpecial,
            Optional<Boolean> receivableWithoutCheck) {}

    /** The content with its texts composed, so that equal texts are equal letters. */
    public ProcedureContent content() {
        return new ProcedureContent(
                nfc(name),
                new Field(nfc(field.code()), nfc(field.name())),
                level,
                kind,
                steps.stream()
                        .map(s -> new ProcedureContent.Steps(nfc(s.caseName()), nfc(s.steps())))
                        .toList(),
                channels.stream().map(ChannelBody::terms).toList(),
                components.stream()
                        .map(c -> new ProcedureContent.Component(
                                nfc(c.code()), nfc(c.name()), c.originals(), c.copies(), c.reusable()))
                        .toList(),
                sets,
                subjects,
                new ProcedureContent.Agencies(
                        nfc(agencies.executing()), nfc(agencies.competent()), nfc(agencies.receiving())),
                results.stream()
                        .map(r -> new ProcedureContent.Result(nfc(r.code()), nfc(r.name()), r.paperRequired()))
                        .toList(),
                legalBases.stream()
                        .map(l -> new ProcedureContent.LegalRef(
                                nfc(l.number()), nfc(l.title()), nfc(l.issuer()), l.issuedOn(), l.effectiveOn()))
                        .toList(),
                nfc(conditions),
                new ProcedureContent.Flags(
                        flags.businessRelated(),
                        flags.greenLane(),
                        flags.territoryIndependent(),
                        flags.fourOnSite(),
                        flags.interAgency(),
                        flags.secretOrSpecial(),
                        flags.receivableWithoutCheck().orElse(false)),
                onlineLevel);
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static List<String> nfc(List<String> texts) {
        return texts.stream().map(ProcedureBody::nfc).toList();
    }

    static String nfc(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
