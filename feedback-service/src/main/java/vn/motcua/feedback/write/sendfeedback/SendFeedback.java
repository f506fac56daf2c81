package vn.motcua.feedback.write.sendfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_SENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.Dimensions;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackSent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.Limits;
import vn.motcua.feedback.kafka.Reference;
import vn.motcua.feedback.write.Deadline;
import vn.motcua.feedback.write.Feedback;
import vn.motcua.feedback.write.FeedbackCommand;
import vn.motcua.feedback.write.LimitsTable;

/**
 * Takes feedback in. The limits in force on this day hold for it from now on. Anonymous feedback gets no deadline: it may
 * be left unprocessed, and counting it would make the figures say something else.
 *
 * @param code from the running numbers of the day, unique
 * @param agency code of the organisation that it is addressed to or tells of
 * @param sender reference into the vault; empty for anonymous feedback
 * @param content reference into the vault
 * @param trackingHash SHA-256 of the tracking secret, lower-case hex
 * @legal LB-50 the answer is due 15 working days after sending
 * @legal LB-51 a rejection is due 2 working days after sending
 * @legal LB-54 anonymous feedback is left out of timeliness
 */
public record SendFeedback(
        FeedbackId feedbackId,
        String code,
        Channel channel,
        String agency,
        Optional<UUID> procedureId,
        Optional<UUID> sender,
        UUID content,
        boolean confidential,
        String trackingHash)
        implements FeedbackCommand {

    @Override
    public boolean creates() {
        return true;
    }

    /**
     * @throws vn.motcua.eventstore.Refused FEEDBACK_ALREADY_SENT, ORGANISATION_NOT_KNOWN_HERE, PROCEDURE_NOT_KNOWN_HERE or
     *     REFERENCE_DATA_MISSING
     */
    public static List<FeedbackEvent> decide(
            SendFeedback command, Feedback feedback, Reference reference, LimitsTable table, Instant now) {
        if (!(feedback instanceof Feedback.Unknown)) {
            throw FEEDBACK_ALREADY_SENT.of(command.feedbackId());
        }
        reference.requireOrganisation(command.agency());
        command.procedureId().ifPresent(reference::requireProcedure);
        Limits limits = table.on(LocalDate.ofInstant(now, ZONE));
        boolean anonymous = command.sender().isEmpty();
        Optional<OfficeCalendar> counting =
                anonymous ? Optional.empty() : Optional.of(reference.office(command.agency()));
        Optional<Deadline> answer = counting.map(office -> Deadline.of(office, now, limits.answerWorkingDays()));
        Optional<Deadline> rejection = counting.map(office -> Deadline.of(office, now, limits.rejectWorkingDays()));
        return List.of(new FeedbackSent(
                command.feedbackId(),
                now,
                command.code(),
                new Dimensions(command.channel(), command.agency(), command.procedureId(), anonymous, now),
                limits,
                answer.map(Deadline::dueAt),
                rejection.map(Deadline::dueAt),
                answer.map(Deadline::count),
                command.sender(),
                command.content(),
                command.confidential(),
                command.trackingHash()));
    }
}
