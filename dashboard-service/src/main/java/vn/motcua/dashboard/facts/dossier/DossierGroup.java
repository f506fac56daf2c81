package vn.motcua.dashboard.facts.dossier;

/** By what the dossiers of a board are told apart. */
public enum DossierGroup {
    PROCEDURE("procedure_code"),
    FIELD("field"),
    CHANNEL("channel"),
    RECEIVING_UNIT("receiving_unit"),
    AGENCY("resolving_agency"),
    /** The division that a transfer named. */
    DIVISION("handling_unit"),
    GREEN_LANE("green_lane::text");

    private final String column;

    DossierGroup(String column) {
        this.column = column;
    }

    /** Empty for dossiers of which it is not known. */
    String key() {
        return "coalesce(" + column + ", '')";
    }
}
