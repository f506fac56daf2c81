package vn.motcua.http;

import java.util.Arrays;
import java.util.Locale;
import vn.motcua.eventstore.Refusal;

/** What is fixed about a problem: its code, status and titles. */
record ProblemType(String code, int status, String title, String englishTitle) {
    static final ProblemType INTERNAL_ERROR =
            new ProblemType("INTERNAL_ERROR", 500, "Lỗi hệ thống", "Something went wrong here");
    static final ProblemType UNAVAILABLE =
            new ProblemType("UNAVAILABLE", 503, "Hệ thống tạm thời gián đoạn", "Temporarily unavailable");
    static final ProblemType OUTCOME_UNKNOWN = new ProblemType(
            "OUTCOME_UNKNOWN", 503, "Chưa rõ yêu cầu đã được ghi nhận hay chưa", "It is not known what became of this");

    static ProblemType of(Refusal refusal) {
        return new ProblemType(refusal.name(), refusal.status(), refusal.title(), refusal.englishTitle());
    }

    /** The general problem of a status that nothing more is known about. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> of(HttpRefusal.REQUEST_MALFORMED);
            case 422 -> of(HttpRefusal.FIELDS_INVALID);
            case 428 -> of(HttpRefusal.IF_MATCH_MISSING);
            case 503 -> UNAVAILABLE;
            default ->
                Arrays.stream(HttpRefusal.values())
                        .filter(refusal -> refusal.status() == status)
                        .findFirst()
                        .map(ProblemType::of)
                        .orElseGet(() -> status >= 500 ? INTERNAL_ERROR : other(status));
        };
    }

    private static ProblemType other(int status) {
        return new ProblemType("HTTP_" + status, status, "Yêu cầu bị từ chối", "The request was refused");
    }

    /** Reference of the problem's page: {@code /problems/supplement-already-requested}. */
    String type() {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(Language language) {
        return language == Language.EN ? englishTitle : title;
    }
}
