package vn.motcua.dashboard.read.planboard;

/** The samples, published once for all tests of this run: they share one service and its topics. */
final class PublishedOnce {
    private static Published published;

    private PublishedOnce() {}

    static synchronized Published samples() {
        if (published == null) {
            published = new Published();
            Samples.all(published);
            Samples.another(published);
            Samples.yearBefore(published);
            Samples.desks(published);
        }
        return published;
    }
}
