package vn.motcua.dossier.view;

import static vn.motcua.dossier.events.DossierState.AWAITING_SUPPLEMENT;
import static vn.motcua.dossier.events.DossierState.DELIVERED;
import static vn.motcua.dossier.events.DossierState.IN_PROCESS;
import static vn.motcua.dossier.events.DossierState.RECEIVED;
import static vn.motcua.dossier.events.DossierState.RESOLVED;
import static vn.motcua.dossier.events.DossierState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.eventstore.Acts;

/** What may be done with a dossier, when and by whom. Limits of the rule set are told when it is tried. */
public final class DossierActs {
    private static final String INTAKE = "INTAKE_OFFICER";
    private static final String CASE = "CASE_OFFICER";
    private static final Set<DossierState> NOT_ENDED =
            EnumSet.of(SUBMITTED, RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT, RESOLVED);

    /** In the order in which they are usual. */
    public static final Acts<Situation> TABLE = Acts.<Situation>none()
            .and("receiveSubmission", in(SUBMITTED).and(awaiting().negate()), INTAKE)
            .and("submitSupplement", in(SUBMITTED, AWAITING_SUPPLEMENT).and(awaiting()), INTAKE, "PARTNER")
            .and("requestSupplementBeforeReceipt", in(SUBMITTED).and(awaiting().negate()), INTAKE)
            .and("transferDossier", in(RECEIVED), INTAKE)
            .and("issueResult", in(IN_PROCESS), CASE)
            .and("deliverResult", in(RESOLVED), INTAKE)
            .and("requestSupplement", in(IN_PROCESS), CASE)
            .and("extendDueDate", in(IN_PROCESS), CASE)
            .and("refuseDossier", in(SUBMITTED), INTAKE)
            .and("sendBackDossier", in(RECEIVED, IN_PROCESS), INTAKE, CASE)
            .and("stopDossier", in(IN_PROCESS), CASE)
            .and("acceptWithdrawal", in(SUBMITTED, RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT), INTAKE)
            .and("correctReceipt", in(RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT), INTAKE)
            .and("correctResult", in(RESOLVED, DELIVERED).and(Situation::personKnown), CASE)
            .and("eraseApplicant", in(NOT_ENDED).negate().and(Situation::personKnown), "OFFICE");

    private DossierActs() {}

    /**
     * What acts depend on.
     *
     * @param awaitsSupplement the applicant has to complete it first, before the receipt or after it
     * @param personKnown the applicant was not forgotten
     */
    public record Situation(DossierState state, boolean awaitsSupplement, boolean personKnown) {}

    private static Predicate<Situation> in(DossierState first, DossierState... more) {
        return in(EnumSet.of(first, more));
    }

    private static Predicate<Situation> in(Set<DossierState> states) {
        return now -> states.contains(now.state());
    }

    private static Predicate<Situation> awaiting() {
        return Situation::awaitsSupplement;
    }
}
