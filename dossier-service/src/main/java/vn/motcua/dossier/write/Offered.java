package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_IN_FORCE;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.dossier.DossierRefusal.SUBJECT_NOT_ELIGIBLE;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;

/** What a procedure offers on a day, and to whom. */
public final class Offered {
    private Offered() {}

    /**
     * The version of a procedure in force, offered through the channel to such an applicant.
     *
     * @throws vn.motcua.eventstore.Refused PROCEDURE_NOT_KNOWN_HERE, PROCEDURE_NOT_IN_FORCE, CHANNEL_NOT_OFFERED or
     *     SUBJECT_NOT_ELIGIBLE
     */
    public static ProcedureVersion to(Filing filing, ReferenceData reference, LocalDate today) {
        UUID known = filing.procedureId()
                .or(() -> filing.procedureCode().flatMap(reference::procedureWithCode))
                .filter(reference::knowsProcedure)
                .orElseThrow(() -> PROCEDURE_NOT_KNOWN_HERE.because("Thủ tục "
                        + filing.procedureCode()
                                .or(() -> filing.procedureId().map(UUID::toString))
                                .orElse("")));
        ProcedureVersion procedure =
                reference.inForce(known, today).orElseThrow(() -> PROCEDURE_NOT_IN_FORCE.because("Ngày " + today));
        limit(procedure, filing.channel());
        requireFor(filing.subject(), procedure);
        return procedure;
    }

    /** @throws vn.motcua.eventstore.Refused CHANNEL_NOT_OFFERED */
    public static TimeLimit limit(ProcedureVersion procedure, Channel channel) {
        return procedure
                .timeLimit(channel)
                .orElseThrow(() -> CHANNEL_NOT_OFFERED.because(procedure.code() + " không nhận " + channel));
    }

    /** @throws vn.motcua.eventstore.Refused SUBJECT_NOT_ELIGIBLE */
    public static void requireFor(Subject subject, ProcedureVersion procedure) {
        if (!procedure.isFor(subject)) {
            throw SUBJECT_NOT_ELIGIBLE.because(procedure.code() + " không dành cho " + subject);
        }
    }
}
