package vn.motcua.dossier.write.receivedossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.RuleSet;

/** Gathers what boards group a dossier by, from where it is known at receipt. */
final class Receipt {
    private Receipt() {}

    static Dimensions dimensions(
            ReceiveDossier command,
            ProcedureVersion procedure,
            String resolvingAgency,
            RuleSet rules,
            List<Component> components,
            Instant receivedAt,
            Instant dueAt) {
        return new Dimensions(
                procedure.procedureId().toString(),
                procedure.code(),
                procedure.versionNo(),
                procedure.field().code(),
                procedure.level(),
                command.channel(),
                command.receivingUnit(),
                resolvingAgency,
                rules.code(),
                rules.version(),
                procedure.greenLane(),
                procedure.businessRelated(),
                procedure.hasFee(),
                procedure.requiresPaperResult(),
                procedure.onlineLevel(),
                components.size(),
                Component.digitised(components),
                Component.reused(components),
                receivedAt,
                dueAt);
    }
}
