package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;

import java.util.function.Function;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Actor.Machine;
import vn.motcua.organisations.Reach;

/** Keeps every command on an existing dossier to those whose reach it is in; for all others it does not exist. */
public final class OwnDossiers {
    private OwnDossiers() {}

    /**
     * A machine of ours acts on the dossier that its trigger names, and belongs to no organisation: it passes.
     *
     * @param reach of a unit on the day of the command; asked for existing dossiers alone
     * @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN
     */
    public static void require(Dossier dossier, Actor actor, Function<String, Reach> reach) {
        if (dossier.stage() instanceof Stage.Unknown || actor instanceof Machine) {
            return;
        }
        Reach reached = reach.apply(actor.org());
        if (dossier.units().codes().stream().noneMatch(reached::covers)) {
            throw DOSSIER_UNKNOWN.because("Không có hồ sơ đó trong phạm vi của đơn vị");
        }
    }
}
