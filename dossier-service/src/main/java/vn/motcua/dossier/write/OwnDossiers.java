package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_YOURS;

import java.util.function.Supplier;
import vn.motcua.dossier.kafka.Reach;

/**
 * Keeps every command on an existing dossier to those whose reach it is in. A machine of ours belongs to no organisation,
 * and sends none.
 */
public final class OwnDossiers {
    private OwnDossiers() {}

    /**
     * @param reach of whoever acts; asked for existing dossiers alone
     * @throws vn.motcua.eventstore.Refused DOSSIER_NOT_YOURS
     */
    public static void require(Dossier dossier, Supplier<Reach> reach) {
        dossier.pinned().ifPresent(d -> {
            if (!reach.get().covers(d.receivingUnit(), d.resolvingAgency())) {
                throw DOSSIER_NOT_YOURS.because("Hồ sơ của đơn vị khác");
            }
        });
    }
}
