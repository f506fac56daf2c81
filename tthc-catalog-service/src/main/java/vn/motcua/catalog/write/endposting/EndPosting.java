package vn.motcua.catalog.write.endposting;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.POSTING_ALREADY_ENDED;
import static vn.motcua.catalog.CatalogRefusal.POSTING_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.POSTING_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.events.PostingId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.write.Officer;
import vn.motcua.catalog.write.OfficerCommand;
import vn.motcua.eventstore.Refusal;

/**
 * Ends a posting earlier than was said.
 *
 * @param lastDay last day of it; the day before its first one means that it never begins
 */
public record EndPosting(OfficerId officerId, PostingId postingId, LocalDate lastDay) implements OfficerCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            OFFICER_UNKNOWN,
            POSTING_UNKNOWN,
            POSTING_ENDS_BEFORE_START,
            POSTING_ALREADY_ENDED);

    /** Who has the officer at home may call them back, and who has them posted may send them back. */
    @Override
    public void requireRight(Rights rights, Officer own) {
        OfficerCommand.requireReach(rights, own);
        if (own instanceof Officer.Registered o
                && !rights.covers(o.home())
                && o.posting(postingId).filter(at -> rights.covers(at.unit())).isEmpty()) {
            throw POSTING_UNKNOWN.because("Lượt cử đến " + postingId);
        }
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<OfficerEvent> decide(EndPosting command, Officer state, Instant now) {
        return switch (state) {
            case Officer.Unknown _ -> throw OFFICER_UNKNOWN.because("Cán bộ " + command.officerId());
            case Officer.Registered o -> {
                Officer.Posting posting = o.posting(command.postingId())
                        .orElseThrow(() -> POSTING_UNKNOWN.because("Lượt cử đến " + command.postingId()));
                if (command.lastDay().isBefore(posting.from().minusDays(1))) {
                    throw POSTING_ENDS_BEFORE_START.because("Từ ngày " + posting.from());
                }
                if (posting.lastDay()
                        .filter(day -> !command.lastDay().isBefore(day))
                        .isPresent()) {
                    throw POSTING_ALREADY_ENDED.because(
                            "Ngày cuối " + posting.lastDay().orElseThrow());
                }
                yield List.of(new PostingEnded(command.officerId(), now, command.postingId(), command.lastDay()));
            }
        };
    }
}
