package vn.motcua.dossier.kafka;

/**
 * Rules, calendar or working hours have not arrived from the catalogue yet. Nothing is guessed in their place: the
 * service answers 503 until they come.
 */
public final class ReferenceDataMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what what is missing, in Vietnamese, for people */
    public ReferenceDataMissing(String what) {
        super(what, null, false, false);
    }
}
