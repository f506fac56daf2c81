package vn.motcua.dossier.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.events.Channel;

/** What somebody hands in. */
@Schema(description = "Hồ sơ nộp: procedureId hoặc procedureCode / what is handed in: procedureId or procedureCode")
public record FilingBody(
        @Schema(description = "Định danh thủ tục / identifier of the procedure")
        Optional<UUID> procedureId,

        @Schema(description = "Mã thủ tục / code of the procedure", examples = "2.000908")
        Optional<@Size(min = 1, max = 60) String> procedureCode,

        @Schema(description = "Kênh nộp / channel") @NotNull Channel channel,

        @Schema(
                description =
                        "Đơn vị tiếp nhận; bỏ trống là đơn vị của cán bộ / receiving organisation; the officer's own"
                                + " when left out",
                examples = "H37.99")
        Optional<@Pattern(regexp = ORGANISATION) String> receivingUnit,

        @Schema(description = "Nơi hỗ trợ nộp / where the applicant was helped")
        Optional<@Pattern(regexp = ORGANISATION) String> supportPlace,

        @Schema(
                description =
                        "Mã cán bộ hỗ trợ nộp trực tuyến, không phải họ tên / officer id of who helped file online, never a name")
        Optional<@Pattern(regexp = OFFICER) String> assistedBy,

        @Schema(description = "Người nộp / applicant") @NotNull @Valid
        Applicant applicant,

        @Schema(description = "Thành phần hồ sơ đã nộp / components handed in")
        @NotNull
        @DistinctComponents
        @Size(max = 100)
        List<@Valid @NotNull Paper> components) {
    private static final String ORGANISATION = "[A-Za-z0-9.]{1,30}";
    /** As the issuer names officers; no name with blanks, no e-mail address, no number of a person or a telephone. */
    private static final String OFFICER = "(?![0-9]+$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** One component as handed in. */
    @PresentComponent
    @Schema(description = "Thành phần / component")
    public record Paper(
            @Schema(description = "Mã thành phần / code in the procedure", examples = "TK01") @NotBlank @Size(max = 60)
            String code,

            @Schema(description = "Bản chính / originals") @Min(0) @Max(100)
            int originals,

            @Schema(description = "Bản sao / copies") @Min(0) @Max(100)
            int copies,

            @Schema(description = "Có tệp số hoá / a file is attached")
            boolean digitised,

            @Schema(description = "Dùng lại dữ liệu đã có / taken from data held already")
            boolean reused,

            @Schema(
                    description =
                            "Định danh các tệp đã tải lên; có tệp là đã số hoá / identifiers of uploaded files; with one it is digitised")
            @Size(max = 20)
            List<@NotNull UUID> files) {
        /** None when nothing is said of files. */
        public List<UUID> fileIds() {
            return files == null ? List.of() : files;
        }
    }

    /** Identifiers of the files of all components. */
    public static List<UUID> fileIds(List<Paper> papers) {
        return papers.stream().flatMap(paper -> paper.fileIds().stream()).toList();
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{motcua.dossier.procedure}")
    boolean isProcedureNamedOnce() {
        return procedureId.isPresent() != procedureCode.isPresent();
    }

    /**
     * @param unit that receives
     * @param person reference of the applicant in the vault
     * @param attached files that the components refer to
     */
    public Filing filing(String unit, UUID person, String trackingHash, Attached attached) {
        return new Filing(
                procedureId,
                procedureCode,
                channel,
                unit,
                applicant.kind(),
                attached.handed(components),
                person,
                supportPlace,
                assistedBy,
                trackingHash);
    }
}
