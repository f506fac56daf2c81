package vn.motcua.eventstore.engine;

/**
 * What has gone out together, since the start.
 *
 * @param groups that were answered
 * @param appends in them
 * @param nanos from the sending of each group to its answer, in sum
 */
public record AppendGroups(long groups, long appends, long nanos) {
    static final AppendGroups NONE = new AppendGroups(0, 0, 0);

    AppendGroups with(int more, long took) {
        return new AppendGroups(groups + 1, appends + more, nanos + took);
    }

    public double appendsEach() {
        return (double) appends / Math.max(1, groups);
    }

    public double millisEach() {
        return nanos / 1e6 / Math.max(1, groups);
    }
}
