package vn.motcua.feedback.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.feedback.view.FeedbackActs.Situation;
import vn.motcua.organisations.Reach;

/**
 * Who asks for feedback, as far as it says what they may do with it.
 *
 * @param reach of the unit that they act for; empty for somebody without one
 */
public record Asker(Set<String> roles, Optional<Reach> reach) {
    /** Somebody who may do nothing: a citizen. */
    public static final Asker NOBODY = new Asker(Set.of(), Optional.empty());

    public Asker(Set<String> roles, Reach reach) {
        this(roles, Optional.of(reach));
    }

    /**
     * @param byHandlerAlone it is about conduct, so those whom it tells of only see it
     * @legal LB-56 feedback about conduct is not handled by those whom it tells of
     */
    List<String> acts(Situation situation, String agency, String handler, boolean byHandlerAlone) {
        boolean theirs = reach.filter(mine -> byHandlerAlone ? mine.covers(handler) : mine.coversAny(agency, handler))
                .isPresent();
        return theirs ? FeedbackActs.TABLE.allowed(situation, roles) : List.of();
    }
}
