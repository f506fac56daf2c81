package vn.motcua.plan.view;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wrote about a plan or its task: a reference into the vault, and the text for those who may read it. */
@Schema(description = "Ghi chú / note")
public record Note(
        @Schema(description = "Tham chiếu trong kho kín / reference in the vault")
        UUID noteRef,

        @Schema(
                description =
                        "Nội dung, cho người có quyền xem; 'đã xoá' khi đã xoá / text, for those who may read; 'đã xoá' once erased, 'không đọc được' when damaged")
        Optional<String> text) {
    /** Stands where a text stood. */
    static final String ERASED = "đã xoá";

    static Note of(UUID noteRef) {
        return new Note(noteRef, Optional.empty());
    }
}
