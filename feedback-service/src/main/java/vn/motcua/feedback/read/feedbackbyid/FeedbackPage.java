package vn.motcua.feedback.read.feedbackbyid;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.feedback.view.FeedbackView;

/**
 * A piece of feedback with its sender and what was written.
 *
 * @param sender empty for a reader who may not see people, and for anonymous feedback
 * @param words free text in the order of the timeline; what was erased, or may not be seen, is missing
 */
record FeedbackPage(
        @JsonUnwrapped FeedbackView feedback,

        @Schema(description = "Người gửi, cho người có quyền xem / the sender, for those who may see")
        Optional<Sender> sender,

        @Schema(description = "Lời văn, cho người có quyền xem / words, for those who may see")
        List<Words> words) {
    /** Stands where a name stood. */
    static final String ERASED = "đã xoá";

    FeedbackPage {
        words = List.copyOf(words);
    }

    /** The sender as the vault holds them; {@code name} is "đã xoá" once they are forgotten, "không đọc được" when they cannot be read. */
    @Schema(description = "Người gửi / sender")
    record Sender(
            @Schema(
                    description =
                            "Họ tên, hoặc 'đã xoá', 'không đọc được' / name, or 'đã xoá' once erased, 'không đọc được' when damaged")
            String name,

            @Schema(description = "Địa chỉ / address") Optional<String> address,
            @Schema(description = "Liên hệ / contact") Optional<String> contact) {
        static Sender forgotten() {
            return new Sender(ERASED, Optional.empty(), Optional.empty());
        }

        static Sender unreadable() {
            return new Sender(Vault.UNREADABLE, Optional.empty(), Optional.empty());
        }
    }

    /** Free text of one step. */
    @Schema(description = "Lời văn của một bước / words of one step")
    record Words(
            @Schema(description = "Tham chiếu ở diễn biến / reference in the timeline")
            UUID textRef,

            @Schema(description = "Lời văn / text") String text) {}
}
