package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_YOURS;

import java.util.function.Function;
import vn.motcua.dossier.kafka.Reach;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Actor.Machine;

/** Keeps every command on an existing dossier to those whose reach it is in. */
public final class OwnDossiers {
    private OwnDossiers() {}

    /**
     * A machine of ours acts on the dossier that its trigger names, and belongs to no organisation: it passes.
     *
     * @param reach of a unit on the day of the command; asked for existing dossiers alone
     * @throws vn.motcua.eventstore.Refused DOSSIER_NOT_YOURS
     */
    public static void require(Dossier dossier, Actor actor, Function<String, Reach> reach) {
        dossier.pinned().ifPresent(d -> {
            if (!(actor instanceof Machine)
                    && !reach.apply(actor.org()).covers(d.receivingUnit(), d.resolvingAgency())) {
                throw DOSSIER_NOT_YOURS.because("Hồ sơ của đơn vị khác");
            }
        });
    }
}
