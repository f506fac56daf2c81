package vn.motcua.eventstore.projection;

/**
 * A source does not hold what it has to: events are missing, or it tells another history than the one that was applied. To read
 * on would make a read model that is wrong without a word, so it stands still until the source is whole, or was begun anew.
 */
public final class SourceBroken extends SourceUnavailable {
    private static final long serialVersionUID = 1L;

    public SourceBroken(String why) {
        super(why, null);
    }
}
