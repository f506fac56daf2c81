package vn.motcua.dossier.infra;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.dossier.automation.whenduethenremind.Reminders;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ReminderEvent;
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.dossier.known.ProcedureRegistration;
import vn.motcua.dossier.known.ProcedureRepeal;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.known.VersionWithdrawal;
import vn.motcua.dossier.known.WorkflowApproval;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.ReminderLevels;
import vn.motcua.dossier.write.RunningNumbers;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.organisations.DirectoryMessage;

/** Tells the event store what this service has: event types, and which command is decided by which pure function. */
@Dependent
class AxonSetup {
    @Produces
    @Singleton
    EventTypes types() {
        return DossierEntity.types();
    }

    /** What is read of the catalogue, and what is passed over. */
    @Produces
    @Singleton
    ConsumedMessages messages() {
        ConsumedMessages.Builder read = ConsumedMessages.builder().topic("catalog");
        DirectoryMessage.NAMES.forEach(read::message);
        return read.message("procedure.registered", ProcedureRegistration.class)
                .message("procedure.published", ProcedureVersion.class)
                .message("procedure.version-withdrawn", VersionWithdrawal.class)
                .message("procedure.repealed", ProcedureRepeal.class)
                .message("procedure.workflow-approved", WorkflowApproval.class)
                .message("rule-set.announced", RuleSet.class)
                .passesOver(
                        "procedure.amended",
                        "procedure.draft-withdrawn",
                        "procedure.workflow-drafted",
                        "procedure.workflow-draft-withdrawn",
                        "publication-decision.recorded",
                        "organisation.may-decide-set")
                .build();
    }

    @Produces
    @Singleton
    RunningNumbers runningNumbers(Pool pool, DossierConfig config) {
        return new RunningNumbers(pool, config.codeBlockSize());
    }

    @Produces
    @Singleton
    EntityModule<Dossier, DossierEvent> dossiers(CopiedCatalogue known, Clock clock) {
        return DossierEntity.module(known::latest, clock);
    }

    @Produces
    @Singleton
    EntityModule<Reminders, ReminderEvent> reminders(CopiedCatalogue known, Clock clock, ReminderLevels levels) {
        return DossierEntity.reminders(known::latest, clock, levels);
    }

    @Produces
    @Singleton
    ReminderLevels reminderLevels(DossierConfig config) {
        return new ReminderLevels(
                config.remindWorkingDaysBefore(),
                config.remindHeadWorkingDaysAfter(),
                config.remindOfficeWorkingDaysAfter());
    }
}
