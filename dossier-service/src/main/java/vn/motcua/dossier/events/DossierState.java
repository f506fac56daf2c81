package vn.motcua.dossier.events;

/**
 * Where a dossier stands, and the code that the national portal has for it ({@code TrangThaiHoSo}).
 *
 * @legal LB-64 codes 1 to 10 of the national portal; 6, a financial obligation that is awaited, has no state here yet
 */
public enum DossierState {
    /** Handed in and not received: it has no official code and no due date, also while a supplement is awaited. */
    SUBMITTED(1),
    RECEIVED(2),
    /** Refused before its receipt. */
    REFUSED(3),
    IN_PROCESS(4),
    AWAITING_SUPPLEMENT(5),
    WITHDRAWN(7),
    /** Its resolution was stopped (dừng giải quyết). */
    STOPPED(8),
    /** Received, then sent back with reasons; the portal knows no code of its own for it, and shows it as stopped. */
    SENT_BACK(8),
    RESOLVED(9),
    DELIVERED(10);

    private final int nationalCode;

    DossierState(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** Whether a deadline runs in it. */
    public boolean runs() {
        return this == RECEIVED || this == IN_PROCESS;
    }

    /** 1 to 10. */
    public int nationalCode() {
        return nationalCode;
    }
}
