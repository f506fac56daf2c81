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
import vn.motcua.eventstore.Refused;

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
        UUID named = filing.procedureId()
                .or(() -> filing.procedureCode().flatMap(reference::procedureWithCode))
                .orElseThrow(() -> unknown(filing.procedureCode().orElse("")));
        return to(named, filing.channel(), filing.subject(), reference, today);
    }

    /** The same for a procedure by its identifier. */
    public static ProcedureVersion to(
            UUID procedureId, Channel channel, Subject subject, ReferenceData reference, LocalDate today) {
        if (!reference.knowsProcedure(procedureId)) {
            throw unknown(procedureId.toString());
        }
        ProcedureVersion procedure = reference
                .inForce(procedureId, today)
                .orElseThrow(() -> PROCEDURE_NOT_IN_FORCE.because("Ngày " + today));
        limit(procedure, channel);
        requireFor(subject, procedure);
        return procedure;
    }

    private static Refused unknown(String named) {
        return PROCEDURE_NOT_KNOWN_HERE.because("Thủ tục " + named);
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
