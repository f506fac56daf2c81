package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.LIMITS_NOT_YOURS;

import java.time.LocalDate;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Actor.Client;
import vn.motcua.eventstore.Actor.Machine;
import vn.motcua.eventstore.Actor.Person;
import vn.motcua.feedback.known.ReferenceData;

/** Keeps the limits of the province to those who stand above all of it. */
public final class OwnLimits {
    private static final String OPERATOR = "OPERATOR";

    private OwnLimits() {}

    /**
     * An operator of the installation, or whoever acts for the province's committee. A machine of ours sets what the product ships.
     *
     * @throws vn.motcua.eventstore.Refused LIMITS_NOT_YOURS
     */
    public static void require(Actor actor, ReferenceData reference, LocalDate today) {
        boolean operates =
                switch (actor) {
                    case Machine _ -> true;
                    case Person who -> who.roles().contains(OPERATOR);
                    case Client who -> who.roles().contains(OPERATOR);
                };
        if (!operates && !reference.isProvince(actor.org(), today)) {
            throw LIMITS_NOT_YOURS.because("Đơn vị " + (actor.org().isEmpty() ? "không có" : actor.org()));
        }
    }
}
