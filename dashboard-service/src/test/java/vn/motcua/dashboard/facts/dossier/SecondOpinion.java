package vn.motcua.dashboard.facts.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.DueDateExtended;
import vn.motcua.dashboard.known.DossierMessage.EndedWithoutResult;
import vn.motcua.dashboard.known.DossierMessage.ReceiptCorrected;
import vn.motcua.dashboard.known.DossierMessage.Received;
import vn.motcua.dashboard.known.DossierMessage.Refused;
import vn.motcua.dashboard.known.DossierMessage.ResultCorrected;
import vn.motcua.dashboard.known.DossierMessage.ResultDelivered;
import vn.motcua.dashboard.known.DossierMessage.ResultIssued;
import vn.motcua.dashboard.known.DossierMessage.Submitted;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;
import vn.motcua.dashboard.known.DossierMessage.Transferred;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.figures.FiguresOracle;
import vn.motcua.figures.StoredEvent;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;

/** The same story told to the figures oracle. */
final class SecondOpinion {
    private final FiguresOracle oracle;

    SecondOpinion() {
        this(Instant.MAX);
    }

    /** @param until what happens later is not told */
    SecondOpinion(Instant until) {
        oracle = new FiguresOracle(until);
    }

    void tell(DirectoryMessage message) {
        String name =
                switch (message) {
                    case OrganisationRegistered _ -> "organisation.registered";
                    case OrganisationClosed _ -> "organisation.closed";
                    default -> throw new IllegalArgumentException("not told here: " + message);
                };
        oracle.tell(new StoredEvent("catalog", name, 1, EventCodec.JSON.valueToTree(message)));
    }

    void tell(DossierMessage message) {
        oracle.tell(new StoredEvent("dossier", name(message), 1, EventCodec.JSON.valueToTree(message)));
    }

    private static String name(DossierMessage message) {
        return switch (message) {
            case Submitted _ -> "dossier.submitted";
            case Received _ -> "dossier.received";
            case Transferred _ -> "dossier.transferred";
            case SupplementRequested _ -> "dossier.supplement-requested";
            case SupplementSubmitted _ -> "dossier.supplement-submitted";
            case DueDateExtended _ -> "dossier.due-date-extended";
            case ResultIssued _ -> "dossier.result-issued";
            case ResultDelivered _ -> "dossier.result-delivered";
            case Refused _ -> "dossier.refused";
            case EndedWithoutResult _ -> "dossier.withdrawal-accepted";
            case ReceiptCorrected _ -> "dossier.receipt-corrected";
            case ResultCorrected _ -> "dossier.result-corrected";
        };
    }

    /** The figures of the board of an organisation's plan that has a target for each metric of dossiers. */
    Map<String, String> figures(String organisation, int year, Instant now, int soonDays) {
        String planId = organisation + "/" + year;
        if (!oracle.plans().contains(planId)) {
            oracle.tell(new StoredEvent("plan", "plan.drafted", 1, plan(planId, organisation, year)));
        }
        return oracle.figures(planId, now, soonDays);
    }

    private static JsonNode plan(String planId, String organisation, int year) {
        try {
            return EventCodec.JSON.readTree("""
                {"planId":"%s","organisation":"%s","year":%d,"targets":[{"targetId":"T1","metric":"onTimeRate"},
                 {"targetId":"T2","metric":"onlineSubmissionRate"},{"targetId":"T3","metric":"reuseRate"},
                 {"targetId":"T4","metric":"digitisationRate"}]}\
                """.formatted(planId, organisation, year));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static OrganisationRegistered registered(String code, String parent) {
        return new OrganisationRegistered(
                code,
                code,
                "DEPARTMENT",
                Optional.of(parent),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
