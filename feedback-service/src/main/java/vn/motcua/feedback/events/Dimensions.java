package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What boards group feedback by, for good.
 *
 * @param agency code of the organisation that it is addressed to or tells of, for example {@code H37.16}
 * @param procedureId the procedure that it is about, if any
 * @param anonymous without a sender: no deadline, not in timeliness
 * @param arrivedOn day on which it came in, Asia/Ho_Chi_Minh; limits count from here
 */
@JsonInclude(Include.NON_ABSENT)
public record Dimensions(
        Channel channel, String agency, Optional<UUID> procedureId, boolean anonymous, LocalDate arrivedOn) {}
