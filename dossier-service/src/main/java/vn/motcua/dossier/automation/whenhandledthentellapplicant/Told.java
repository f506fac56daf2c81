package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import java.util.Optional;
import vn.motcua.dossier.events.CorrectionEvent;
import vn.motcua.dossier.events.DeliveryEvent;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.EndingEvent.DossierRefused;
import vn.motcua.dossier.events.EndingEvent.DossierSentBack;
import vn.motcua.dossier.events.EndingEvent.DossierStopped;
import vn.motcua.dossier.events.EndingEvent.WithdrawalAccepted;
import vn.motcua.dossier.events.PersonEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DossierTransferred;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;

/** What an applicant is told of, each in a sentence of its own. */
enum Told {
    RECEIVED("đã được tiếp nhận. Hẹn trả kết quả: %s.", "has been received. The result is due on %s."),
    SUPPLEMENT("cần được bổ sung, hoàn thiện.", "has to be completed."),
    EXTENDED(
            "chưa có kết quả đúng hẹn. Chúng tôi xin lỗi Ông/Bà và hẹn trả kết quả vào ngày %s.",
            "will not have its result in time. We apologise, and promise it for %s."),
    RESULT(
            "đã có kết quả. Xin đến nhận, hoặc đợi nhận theo cách đã đăng ký.",
            "has a result. Please collect it, or expect it the way you asked for."),
    REFUSED("không được tiếp nhận.", "has not been accepted."),
    SENT_BACK("được trả lại vì không đủ điều kiện giải quyết.", "is returned, for it does not meet the conditions."),
    STOPPED("đã dừng giải quyết theo đề nghị của người nộp.", "has been stopped at the applicant's request."),
    WITHDRAWN("đã được rút theo đề nghị của người nộp.", "has been withdrawn at the applicant's request.");

    private final String vietnamese;
    private final String english;

    Told(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese(String dueDay) {
        return vietnamese.formatted(dueDay);
    }

    String english(String dueDay) {
        return english.formatted(dueDay);
    }

    /** Empty for what the applicant did, or need not be told of. */
    static Optional<Told> of(DossierEvent event) {
        return switch (event) {
            case DossierReceived _ -> Optional.of(RECEIVED);
            case SupplementRequestedBeforeReceipt _, SupplementRequested _ -> Optional.of(SUPPLEMENT);
            case DueDateExtended _ -> Optional.of(EXTENDED);
            case ResultIssued _ -> Optional.of(RESULT);
            case EndingEvent ending -> Optional.of(ending(ending));
            case DossierSubmitted _, SupplementSubmittedBeforeReceipt _, SupplementSubmitted _ -> Optional.empty();
            case DossierTransferred _, DeliveryEvent _, CorrectionEvent _, PersonEvent _ -> Optional.empty();
        };
    }

    private static Told ending(EndingEvent event) {
        return switch (event) {
            case DossierRefused _ -> REFUSED;
            case DossierSentBack _ -> SENT_BACK;
            case DossierStopped _ -> STOPPED;
            case WithdrawalAccepted _ -> WITHDRAWN;
        };
    }
}
