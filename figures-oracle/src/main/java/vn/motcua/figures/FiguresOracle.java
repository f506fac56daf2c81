package vn.motcua.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    public FiguresOracle() {
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
        folds.tell(event);
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
        Predicate<String> scope = organisations.below(plan.organisation());
        DossierTally own = dossiers.within(scope);
        var figures = new TreeMap<String, String>();
        figures.put("state", plan.state());
        figures.put("tasks.total", String.valueOf(plan.tasks()));
        figures.put("tasks.DONE", String.valueOf(plan.tasksDone()));
        figures.put("openDossiers", String.valueOf(own.open()));
        figures.put("late.total", String.valueOf(own.late(moment)));
        figures.put("dueSoon.total", String.valueOf(own.dueSoon(moment, dueSoonDays)));
        for (int month = 1; month <= 12; month++) {
            Share resolved = own.resolvedIn(moment, month);
            String name = "trend.%d-%02d".formatted(moment.year().getValue(), month);
            figures.put(name + ".received", String.valueOf(own.receivedIn(moment, month)));
            figures.put(name + ".resolved", String.valueOf(resolved.denominator()));
            figures.put(name + ".late", String.valueOf(resolved.denominator() - resolved.numerator()));
        }
        for (JsonNode target : plan.targets()) {
            String metric = target.path("metric").asText("");
            String name = "target." + target.required("targetId").asText();
            measured(metric, plan, own, scope, moment).ifPresent(share -> put(figures, name, share));
            if (metric.equals("onTimeRate")) {
                put(figures, name + ".index766", own.index766(moment));
            }
        }
        return figures;
    }

    private Optional<Share> measured(
            String metric, Plan plan, DossierTally own, Predicate<String> scope, Moment moment) {
        return switch (metric) {
            case "onTimeRate" -> Optional.of(own.onTime(moment));
            case "digitisationRate" -> Optional.of(own.digitised(moment));
            case "onlineSubmissionRate" -> Optional.of(own.online(moment));
            case "reuseRate" -> Optional.of(own.reused(moment));
            case "feedbackOnTimeRate" -> Optional.of(feedback.onTime(moment, scope));
            case "businessOnlineRate" -> Optional.of(procedures.businessOnline(moment, scope));
            case "planIssueLag" -> plan.issueLag();
            default -> Optional.empty();
        };
    }

    private static void put(Map<String, String> figures, String name, Share share) {
        figures.put(name, share.numerator() + "/" + share.denominator());
    }
}
