package vn.motcua.local.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.motcua.local.verify.PlanTally.Plan;

/** What all logs together say that each board has to show. It shares no code with the projections of the boards. */
final class Ledger {

    final PlanTally plans = new PlanTally();
    final ProcedureTally procedures = new ProcedureTally();
    final DossierTally dossiers = new DossierTally();
    final FeedbackTally feedback = new FeedbackTally();
    final OrganisationTally organisations = new OrganisationTally();

    void tellCatalog(LoggedEvent event) {
        procedures.tell(event);
        organisations.tell(event);
    }

    /**
     * Returns the figures of one plan's board by name.
     *
     * @param now business time
     * @param dueSoonDays how many days ahead count as soon
     */
    Map<String, String> figures(Plan plan, Instant now, int dueSoonDays) {
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
