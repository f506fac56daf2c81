package vn.motcua.feedback.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.Seen;
import vn.motcua.feedback.automation.whenduethenremind.RemindOfFeedback;
import vn.motcua.feedback.automation.whenduethenremind.Reminders;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.LimitsEvent;
import vn.motcua.feedback.events.ReminderEvent;
import vn.motcua.feedback.known.CopiedCatalogue;
import vn.motcua.feedback.known.Procedure;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.view.FeedbackActs;
import vn.motcua.feedback.write.Feedback;
import vn.motcua.feedback.write.KnownLimits;
import vn.motcua.feedback.write.LimitsTable;
import vn.motcua.feedback.write.OwnFeedback;
import vn.motcua.feedback.write.OwnLimits;
import vn.motcua.feedback.write.answerfeedback.AnswerFeedback;
import vn.motcua.feedback.write.classifyfeedback.ClassifyFeedback;
import vn.motcua.feedback.write.correctanswer.CorrectAnswer;
import vn.motcua.feedback.write.erasesender.EraseSender;
import vn.motcua.feedback.write.publishresult.PublishResult;
import vn.motcua.feedback.write.reclassifyfeedback.ReclassifyFeedback;
import vn.motcua.feedback.write.rejectfeedback.RejectFeedback;
import vn.motcua.feedback.write.returnfeedback.ReturnFeedback;
import vn.motcua.feedback.write.sendfeedback.SendFeedback;
import vn.motcua.feedback.write.setlimits.SetLimits;
import vn.motcua.feedback.write.transferfeedback.TransferFeedback;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.time.BusinessClock;

/** Tells the event store what this service has: event types, and which command is decided by which pure function. */
@Dependent
class AxonSetup {
    @Produces
    @Singleton
    EventTypes types() {
        return FeedbackEvents.types();
    }

    /** What is read of the catalogue, and what is passed over. */
    @Produces
    @Singleton
    ConsumedMessages messages() {
        ConsumedMessages.Builder messages = ConsumedMessages.builder().topic("catalog");
        DirectoryMessage.NAMES.forEach(messages::message);
        return messages.message("procedure.published", Procedure.class)
                .passesOver(
                        "procedure.registered",
                        "procedure.amended",
                        "procedure.version-withdrawn",
                        "procedure.repealed",
                        "procedure.draft-withdrawn",
                        "procedure.workflow-drafted",
                        "procedure.workflow-draft-withdrawn",
                        "procedure.workflow-approved",
                        "publication-decision.recorded",
                        "organisation.may-decide-set",
                        "rule-set.announced")
                .build();
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }

    @Produces
    @Singleton
    EntityModule<Feedback, FeedbackEvent> feedback(CopiedCatalogue known, KnownLimits limits, Clock clock) {
        return feedback(known::latest, limits, clock);
    }

    static EntityModule<Feedback, FeedbackEvent> feedback(
            Supplier<ReferenceData> known, KnownLimits limits, Clock clock) {
        return EntityModule.of(
                        FeedbackEvents.FEEDBACK, Feedback.class, FeedbackEvent.class, Feedback.NONE, Feedback::evolve)
                .guarded((feedback, actor) ->
                        OwnFeedback.require(feedback, actor, org -> known.get().reachOf(org, today(clock))))
                .offering(FeedbackActs.TABLE, Feedback::situation)
                .decides(
                        SendFeedback.class,
                        (c, f) -> SendFeedback.decide(c, f, known.get(), limits.latest(), clock.instant()))
                .decides(ClassifyFeedback.class, (c, f) -> ClassifyFeedback.decide(c, f, known.get(), clock.instant()))
                .decides(
                        ReclassifyFeedback.class,
                        (c, f) -> ReclassifyFeedback.decide(c, f, known.get(), clock.instant()))
                .decides(TransferFeedback.class, (c, f) -> TransferFeedback.decide(c, f, known.get(), clock.instant()))
                .decides(ReturnFeedback.class, (c, f) -> ReturnFeedback.decide(c, f, known.get(), clock.instant()))
                .decides(RejectFeedback.class, (c, f) -> RejectFeedback.decide(c, f, clock.instant()))
                .decides(AnswerFeedback.class, (c, f) -> AnswerFeedback.decide(c, f, known.get(), clock.instant()))
                .decides(CorrectAnswer.class, (c, f) -> CorrectAnswer.decide(c, f, clock.instant()))
                .decides(PublishResult.class, (c, f) -> PublishResult.decide(c, f, clock.instant()))
                .decides(EraseSender.class, (c, f) -> EraseSender.decide(c, f, clock.instant()))
                .build();
    }

    @Produces
    @Singleton
    EntityModule<Reminders, ReminderEvent> reminders(CopiedCatalogue known, Clock clock, ReminderDays days) {
        return reminders(known::latest, clock, days);
    }

    /** @param days when a limit is told to whom */
    static EntityModule<Reminders, ReminderEvent> reminders(
            Supplier<ReferenceData> known, Clock clock, ReminderDays days) {
        return EntityModule.of(
                        FeedbackEvents.REMINDERS,
                        Reminders.class,
                        ReminderEvent.class,
                        Reminders.NONE,
                        Reminders::evolve)
                .decides(
                        RemindOfFeedback.class,
                        Seen.of(
                                FeedbackEvents.FEEDBACK,
                                RemindOfFeedback::entityId,
                                FeedbackEvent.class,
                                Feedback.NONE,
                                Feedback::evolve),
                        (c, told, feedback) -> RemindOfFeedback.decide(
                                c,
                                told,
                                feedback,
                                RemindOfFeedback.reached(
                                        days, known.get().directory().calendar(), clock.instant())))
                .build();
    }

    @Produces
    @Singleton
    ReminderDays reminderDays(FeedbackConfig config) {
        return new ReminderDays(
                config.remindWorkingDaysBefore(),
                config.remindHeadWorkingDaysAfter(),
                config.remindOfficeWorkingDaysAfter());
    }

    @Produces
    @Singleton
    EntityModule<LimitsTable, LimitsEvent> limits(CopiedCatalogue known, Clock clock) {
        return limits(known::latest, clock);
    }

    static EntityModule<LimitsTable, LimitsEvent> limits(Supplier<ReferenceData> known, Clock clock) {
        return EntityModule.of(
                        FeedbackEvents.LIMITS,
                        LimitsTable.class,
                        LimitsEvent.class,
                        LimitsTable.NONE,
                        LimitsTable::evolve)
                .guarded((_, actor) -> OwnLimits.require(actor, known.get(), today(clock)))
                .decides(SetLimits.class, (c, table) -> SetLimits.decide(c, table, clock.instant()))
                .build();
    }
}
