package vn.motcua.eventstore.projection;

import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Refused;

/** One read model, made anew where an earlier release made it otherwise: by this instance or by another one of the release. */
public final class Renewal<E> {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final Rebuild rebuild;
    private final Projection<E> projection;
    private final Definition definition;
    private final Supplier<? extends OpenSources<E>> sources;
    private final Consumer<String> problem;

    /** @param problem is told why it does not succeed, and nothing once it has */
    public Renewal(
            Rebuild rebuild,
            Projection<E> projection,
            Definition definition,
            Supplier<? extends OpenSources<E>> sources,
            Consumer<String> problem) {
        this.rebuild = rebuild;
        this.projection = projection;
        this.definition = definition;
        this.sources = sources;
        this.problem = problem;
    }

    /** Makes it anew when that is needed; whether it is as this release makes it. */
    boolean done() throws InterruptedException {
        try {
            rebuild.renew(projection, definition, sources);
            problem.accept("");
            return true;
        } catch (Refused refused) {
            boolean elsewhere = refused.refusal() == RebuildRefusal.REBUILD_UNDER_WAY;
            failed(elsewhere ? "" : refused.getMessage());
        } catch (SQLException | RuntimeException e) {
            failed(e.toString());
        }
        return false;
    }

    private void failed(String why) {
        problem.accept(why);
        if (!why.isEmpty()) {
            LOG.warn("projection {} could not be made anew, trying again: {}", projection.name(), why);
        }
    }
}
