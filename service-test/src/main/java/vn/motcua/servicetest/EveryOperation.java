package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every operation of a service's OpenAPI document, as everybody. A service says in a {@code @QuarkusTest} what a
 * thing of {@link #OWN} is, and what its own rules are where they are not the plain ones.
 *
 * <p>Who may do what to whose: each operation × every login of the local issuer and nobody, with the example of the document:
 *
 * <ul>
 *   <li>without a token, 401;
 *   <li>with a role that the operation does not name, 403 {@code FORBIDDEN};
 *   <li>acting for {@link #PROVINCE} without a posting, 403 {@code POSTING_NOT_IN_FORCE}, or 400 where nobody acts for others;
 *   <li>with the role from elsewhere: the thing is not there ({@link Meets#NOT_THERE}), and nothing is made for somebody else
 *       ({@link Meets#REFUSED}); the same for the key of a request that somebody else was answered;
 *   <li>with the role, from {@link #OWN} or above: reached. Otherwise the lines above would say nothing.
 * </ul>
 *
 * <p>What is odd in header, query or body is answered as the document tells, never as an error of ours, and no read model stops for it.
 *
 * <p>An operation that cannot be sent fails the test, and so does an answer that is not as the document tells.
 */
public abstract class EveryOperation {
    /** The organisation that things belong to. */
    protected static final String OWN = "000.00.16.H37";

    /** Above it. */
    protected static final String PROVINCE = "000.00.00.H37";

    /** Below it. */
    protected static final String DIVISION = "001.00.16.H37";

    /** What somebody whose role is right meets. */
    public enum Meets {
        /** Neither 401, 403 nor 404; a list shows the thing. */
        REACHED,
        /** 404 with the code of what does not exist; a list that does not show it. */
        NOT_THERE,
        /** 403 with a reason. */
        REFUSED
    }

    /**
     * Something that belongs to {@link #OWN}.
     *
     * @param values for the parameters of paths, {@code dossierId} for example
     * @param etag its version; empty when nothing is to be changed
     * @param shown what lists, exports and boards show of it alone; empty when there is nothing to show
     */
    public record Thing(Map<String, String> values, String etag, String shown) {
        public static final Thing NONE = new Thing(Map.of(), "", "");
    }

    /** Makes one, new at each call, in a state in which the operation can be done. */
    protected abstract Thing thing(ApiOperation operation);

    /** Code of what does not exist, {@code DOSSIER_UNKNOWN}. */
    protected abstract String unknown(ApiOperation operation);

    /** @param login one whose role is right; {@link Login#NOBODY} too, where no token is asked for */
    protected Meets meets(ApiOperation operation, Login login) {
        if (!operation.secured() || Set.of(OWN, PROVINCE).contains(login.org())) {
            return Meets.REACHED;
        }
        return operation.reads() || operation.isOfOne() ? Meets.NOT_THERE : Meets.REFUSED;
    }

    /** What an operation is asked with. */
    protected Map<String, String> query(ApiOperation operation, Thing thing) {
        return Map.of();
    }

    /** The body that an operation is sent with; empty for none. */
    protected String body(ApiOperation operation, Thing thing) {
        return operation.body();
    }

    protected String contentType(ApiOperation operation) {
        return "application/json";
    }

    /** Whether the service has a topic of its own. */
    protected boolean publishes() {
        return true;
    }

    /** How many operations are asked for at the same time. */
    protected int atOnce() {
        return 8;
    }

    /** Whether a read shows the thing to those who reach it. */
    protected boolean shows(ApiOperation operation) {
        return operation.isOfService() && operation.reads() && !operation.streams();
    }

    @Test
    void odd_input_is_answered_as_published_and_stops_nothing() {
        assertThat(new OddAsked(this).wrong()).isEmpty();
    }

    @Test
    void everybody_does_what_their_role_and_their_organisation_allow_and_nothing_else() {
        assertThat(new RightsAsked(this).wrong()).isEmpty();
    }
}
