package vn.motcua.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import vn.motcua.eventstore.Refused;
import vn.motcua.time.BusinessClock;

/**
 * Lets somebody act for another unit than the token's: the header names it, the directory's postings decide, before any resource is
 * entered. {@link Caller#org()} tells the unit from then on.
 */
@ApplicationScoped
class ActingFor {
    static final String HEADER = "Acting-For";

    private static final String UNIT = "motcua.acting-for";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.]{0,39}");

    private final CurrentIdentityAssociation identities;
    private final Instance<Postings> postings;
    private final Clock clock;

    ActingFor(CurrentIdentityAssociation identities, Instance<Postings> postings, Clock clock) {
        this.identities = identities;
        this.postings = postings;
        this.clock = clock;
    }

    /** The unit that the request was allowed to act for; null when that is the token's own. */
    static String unitOf(RoutingContext routing) {
        return routing == null ? null : routing.get(UNIT);
    }

    /** Goes on when the postings have decided; meanwhile no thread waits, but the virtual one that asks them. */
    @ServerRequestFilter
    @Priority(Priorities.USER + 100)
    void filter(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        List<String> values = request.getHeaders().get(HEADER);
        if (values == null) {
            return;
        }
        String unit = one(values);
        request.suspend();
        identities
                .getDeferredIdentity()
                .subscribe()
                .with(
                        who -> Thread.startVirtualThread(() -> decide(request, routing, who, unit)),
                        failure -> request.resume(failure));
    }

    private static String one(List<String> values) {
        if (values.size() != 1 || !CODE.matcher(values.getFirst()).matches()) {
            throw new Rejected(
                    HttpRefusal.ACTING_FOR_INVALID,
                    "Acting-For nêu mã của một đơn vị, một lần",
                    "Acting-For names the code of one unit, once");
        }
        return values.getFirst();
    }

    private void decide(
            ResteasyReactiveContainerRequestContext request,
            RoutingContext routing,
            SecurityIdentity who,
            String unit) {
        try {
            if (!Caller.claim(who, "org").equals(unit)) {
                decide(Caller.id(who), unit);
                routing.put(UNIT, unit);
            }
            request.resume();
        } catch (RuntimeException refused) {
            request.resume(refused);
        }
    }

    private void decide(String officer, String unit) {
        if (!postings.isResolvable()) {
            throw new Rejected(
                    HttpRefusal.ACTING_FOR_INVALID,
                    "Ở đây không ai làm việc thay cho đơn vị khác",
                    "Nobody acts for another unit here");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        postings.get().whyNot(officer, unit, today).ifPresent(why -> {
            throw new Refused(HttpRefusal.POSTING_NOT_IN_FORCE, why);
        });
    }
}
