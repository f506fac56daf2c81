package vn.motcua.dossier.read.dossierbyid;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.files.kept.FileState;
import vn.motcua.files.kept.KeptFiles;

/**
 * A dossier with the people in it, in one flat object.
 *
 * @param people who and what the vault adds
 */
record DossierPage(
        @JsonUnwrapped DossierView dossier, @JsonUnwrapped Shown people) {
    /** Stands where a name stood. */
    static final String ERASED = "đã xoá";

    static DossierPage withoutPeople(DossierView dossier) {
        return new DossierPage(dossier, new Shown(Optional.empty(), List.of(), List.of()));
    }

    /**
     * What the vault adds to a dossier.
     *
     * @param applicant empty for a reader who may not see people
     * @param words free text, in the order of the timeline; those that were erased are missing
     * @param files names of files, and whether they can be read; empty for a reader who may not read them
     */
    @Schema(description = "Người nộp và lời văn, cho người có quyền xem / people and words, for those who may see them")
    record Shown(
            @Schema(description = "Người nộp / the applicant")
            Optional<Applicant> applicant,

            @Schema(description = "Lời văn của cán bộ / words written by officers")
            List<Words> words,

            @Schema(
                    description =
                            "Tên và tình trạng các tệp, cho người có quyền mở / names and states of files, for those who may read them")
            List<FileShown> files) {
        Shown {
            words = List.copyOf(words);
            files = List.copyOf(files);
        }
    }

    /** A file as it was named, and whether it can be read; {@code name} is "đã xoá" once it was erased. */
    @Schema(description = "Tệp / a file")
    record FileShown(
            @Schema(description = "Định danh / identifier") UUID fileId,

            @Schema(description = "Tên như người gửi đặt, hoặc 'đã xoá' / name as it was given, or 'đã xoá'")
            String name,

            @Schema(
                    description =
                            "Quét mã độc; WAITING thì chưa mở được / scan for malware; with WAITING it cannot be read yet")
            FileState.Scan scan) {
        static FileShown of(KeptFiles.Shown file) {
            return new FileShown(
                    file.state().id(), file.name().orElse(ERASED), file.state().scan());
        }
    }

    /** The applicant as the vault holds them; {@code name} is "đã xoá" once they are forgotten, "không đọc được" when they cannot be read. */
    @Schema(description = "Người nộp / applicant")
    record Applicant(
            @Schema(
                    description =
                            "Họ tên, hoặc 'đã xoá', 'không đọc được' / name, or 'đã xoá' once erased, 'không đọc được' when damaged")
            String name,

            @Schema(description = "Loại / kind", examples = "CITIZEN")
            Optional<String> kind,

            @Schema(description = "Số định danh / identity number")
            Optional<String> identityNumber,

            @Schema(description = "Địa chỉ / address") Optional<String> address,
            @Schema(description = "Điện thoại / telephone") Optional<String> phone,
            @Schema(description = "Thư điện tử / e-mail") Optional<String> email,

            @Schema(description = "Muốn được báo tin qua đâu: EMAIL, SMS / how they want to be told: EMAIL, SMS")
            Optional<List<String>> notifyBy) {
        static Applicant forgotten() {
            return nobody(ERASED);
        }

        static Applicant unreadable() {
            return nobody(Vault.UNREADABLE);
        }

        private static Applicant nobody(String inPlace) {
            return new Applicant(
                    inPlace,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Free text of one step. */
    @Schema(description = "Lời văn của một bước / words of one step")
    record Words(
            @Schema(description = "Tham chiếu ở diễn biến / reference in the timeline")
            UUID textRef,

            @Schema(description = "Lý do / reason") String reason,

            @Schema(description = "Giấy tờ còn thiếu / what is missing")
            List<String> missingItems) {
        Words {
            missingItems = List.copyOf(missingItems);
        }
    }
}
