package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.http.Caller;

/**
 * Whose boards a caller may read: those of the plans of the token's organisation and of every one below it. Operators prove
 * that boards agree with the log, so they read all; a plan that names no organisation is read by everybody who may read boards.
 */
@ApplicationScoped
public class BoardReach {
    private final Caller caller;
    private final Pool pool;

    BoardReach(Caller caller, Pool pool) {
        this.caller = caller;
        this.pool = pool;
    }

    public Uni<Scope> ofCaller() {
        return caller.is("OPERATOR") ? Uni.createFrom().item(Scope.EVERYBODY) : Scope.below(pool, caller.org());
    }

    /** A condition on {@code board_plan} that its plan is within reach, and not a draft that was thrown away. */
    public static String holds(Scope reach, int parameter) {
        return "state <> 'DISCARDED' AND (organisation IS NULL OR " + reach.holds("organisation", parameter) + ")";
    }
}
