package vn.motcua.feedback.write.sendfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.ARRIVAL_NOT_YOURS;
import static vn.motcua.feedback.FeedbackRefusal.ARRIVAL_OUT_OF_BOUNDS;
import static vn.motcua.feedback.FeedbackRefusal.CHANNEL_NOT_YOURS;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_SENT;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CODE_TAKEN;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.Dimensions;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.Limits;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.write.Counted;
import vn.motcua.feedback.write.Feedback;
import vn.motcua.feedback.write.FeedbackCommand;
import vn.motcua.feedback.write.LimitsTable;

/**
 * Takes feedback in. The limits in force on the day on which it came in hold for it from then on. Anonymous feedback gets no deadline: it may
 * be left unprocessed, and counting it would make the figures say something else.
 *
 * @param code from the running numbers of the day, unique
 * @param arrivedOn day on which it came in, not later than today; empty for today
 * @param agency code of the organisation that it is addressed to or tells of
 * @param sender reference into the vault; empty for anonymous feedback
 * @param content reference into the vault
 * @param trackingHash SHA-256 of the identifier and the tracking secret, lower-case hex
 * @legal LB-54 anonymous feedback is left out of timeliness
 */
public record SendFeedback(
        FeedbackId feedbackId,
        String code,
        Optional<LocalDate> arrivedOn,
        Channel channel,
        String agency,
        Optional<UUID> procedureId,
        Optional<UUID> sender,
        UUID content,
        boolean confidential,
        String trackingHash)
        implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_ALREADY_SENT,
            FEEDBACK_CODE_TAKEN,
            CHANNEL_NOT_YOURS,
            ARRIVAL_NOT_YOURS,
            ARRIVAL_OUT_OF_BOUNDS,
            ORGANISATION_NOT_KNOWN_HERE,
            PROCEDURE_NOT_KNOWN_HERE,
            REFERENCE_DATA_MISSING);

    @Override
    public boolean creates() {
        return true;
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(
            SendFeedback command, Feedback feedback, ReferenceData reference, LimitsTable table, Instant now) {
        if (!(feedback instanceof Feedback.Unknown)) {
            throw FEEDBACK_ALREADY_SENT.of(command.feedbackId());
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate arrivedOn = command.arrivedOn().orElse(today);
        table.requireDayOfArrival(arrivedOn, today);
        reference.requireOrganisation(command.agency());
        command.procedureId().ifPresent(reference::requireProcedure);
        Limits limits = table.on(arrivedOn);
        boolean anonymous = command.sender().isEmpty();
        Counted counted = Counted.from(arrivedOn, limits, anonymous, command.agency(), reference);
        return List.of(new FeedbackSent(
                command.feedbackId(),
                now,
                command.code(),
                new Dimensions(command.channel(), command.agency(), command.procedureId(), anonymous, arrivedOn),
                limits,
                counted.dueAt(),
                counted.rejectDueAt(),
                counted.count(),
                command.sender(),
                command.content(),
                command.confidential(),
                command.trackingHash()));
    }
}
