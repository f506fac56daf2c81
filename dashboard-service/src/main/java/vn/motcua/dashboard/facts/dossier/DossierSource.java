package vn.motcua.dashboard.facts.dossier;

import vn.motcua.dashboard.facts.AsOf;

/** Dossiers to be listed, with what never changes of them. */
public final class DossierSource {
    private DossierSource() {}

    /** Received and not ended. */
    public static String open(AsOf asOf) {
        return asOf.isNow() ? "board_dossier" : named(DayOf.DUE, asOf);
    }

    private static String named(DayOf dayOf, AsOf asOf) {
        return "(SELECT f.*, b.official_code, b.procedure_name FROM %s f JOIN board_dossier b USING (dossier_id))"
                .formatted(dayOf.dossiers(asOf));
    }
}
