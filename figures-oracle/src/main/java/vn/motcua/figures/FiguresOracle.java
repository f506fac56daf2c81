package vn.motcua.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.figures.PlanTally.Plan;

/**
 * What the stored events say that each board has to show: a second opinion, which shares no code with the projections of the
 * boards. Events of a service are told in the order of its log; the services in any order. Not for use by several threads.
 */
public final class FiguresOracle {

    private final PlanTally plans = new PlanTally();
    private final ProcedureTally procedures = new ProcedureTally();
    private final DossierTally dossiers = new DossierTally();
    private final FeedbackTally feedback = new FeedbackTally();
    private final OrganisationTally organisations = new OrganisationTally();
    private final Folds folds = new Folds();

    private final Instant until;

    /** Folds everything that it is told. */
    public FiguresOracle() {
        this(Instant.MAX);
    }

    /**
     * Folds what had happened by an instant, for the figures of then. Only the directory is not cut: it says itself from which day
     * on what holds.
     */
    public FiguresOracle(Instant until) {
        this.until = until;
        plans.declare(folds.of("plan"));
        procedures.declare(folds.of("catalog"));
        organisations.declare(folds.of("catalog"));
        dossiers.declare(folds.of("dossier"));
        feedback.declare(folds.of("feedback"));
    }

    /**
     * Takes the next event of a service.
     *
     * @throws UnknownEvent when its name or version is not known here
     */
    public void tell(StoredEvent event) {
        if (event.hasHappenedBy(until)) {
            folds.tell(event);
        }
    }

    /** Returns the events that are known here, each as {@code service/name.vVersion}, as files of {@code docs/events} are named. */
    public Set<String> known() {
        return folds.known();
    }

    /** Returns the identifiers of the plans that have a board. */
    public Set<String> plans() {
        return Set.copyOf(plans.plans().keySet());
    }

    /**
     * Returns the figures of one plan's board, each a number, a word or {@code numerator/denominator}, by the names that
     * {@link ShownBoard} gives them.
     *
     * @param now business time
     * @param dueSoonDays how many days ahead count as soon
     */
    public Map<String, String> figures(String planId, Instant now, int dueSoonDays) {
        Plan plan = plans.plans().get(planId);
        var moment = new Moment(plan.year(), now);
        Answering scope = organisations.boardOf(plan.organisation());
        var own = new DossierFigures(dossiers.all(), scope, moment);
        FeedbackTally.Counted answered = feedback.onTime(moment, scope);
        var figures = new TreeMap<String, String>();
        figures.put("state", plan.state());
        put(figures, "tasks.total", plan.tasks());
        put(figures, "tasks.DONE", plan.tasksDone());
        put(figures, "tasks.OVERDUE", plan.tasksOverdue(moment.today()));
        put(figures, "openDossiers", own.open());
        put(figures, "late.total", own.late());
        put(figures, "dueSoon.total", own.dueSoon(dueSoonDays));
        put(figures, "corrected.dossiers", own.corrected());
        put(figures, "corrected.feedback", answered.corrected());
        put(figures, "corrected.tasks", plan.tasksCorrected());
        for (int month = 1; month <= 12; month++) {
            Share resolved = own.resolvedIn(month);
            String name = "trend.%d-%02d".formatted(moment.year().getValue(), month);
            put(figures, name + ".received", own.receivedIn(month));
            put(figures, name + ".resolved", resolved.denominator());
            put(figures, name + ".late", resolved.denominator() - resolved.numerator());
            put(figures, name + ".withoutResult", own.withoutResultIn(month));
            put(figures, name + ".refusedBeforeReceipt", own.refusedBeforeReceiptIn(month));
        }
        for (JsonNode target : plan.targets()) {
            String metric = target.path("metric").asText("");
            String name = "target." + target.required("targetId").asText();
            measured(metric, plan, own, answered, moment).ifPresent(share -> put(figures, name, share));
            if (metric.equals("onTimeRate")) {
                put(figures, name + ".index766", own.index766());
            }
        }
        return figures;
    }

    private Optional<Share> measured(
            String metric, Plan plan, DossierFigures own, FeedbackTally.Counted answered, Moment moment) {
        return switch (metric) {
            case "onTimeRate" -> Optional.of(own.onTime());
            case "digitisationRate" -> Optional.of(own.digitised());
            case "onlineSubmissionRate" -> Optional.of(own.online());
            case "reuseRate" -> Optional.of(own.reused());
            case "feedbackOnTimeRate" -> Optional.of(answered.onTime());
            case "businessOnlineRate" -> Optional.of(procedures.businessOnline(moment, own.scope()));
            case "planIssueLag" -> plan.issueLag();
            default -> Optional.empty();
        };
    }

    private static void put(Map<String, String> figures, String name, long number) {
        figures.put(name, String.valueOf(number));
    }

    private static void put(Map<String, String> figures, String name, Share share) {
        figures.put(name, share.numerator() + "/" + share.denominator());
    }
}
