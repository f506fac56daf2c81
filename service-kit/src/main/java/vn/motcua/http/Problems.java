package vn.motcua.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import vn.motcua.http.Problem.FieldError;

/** The one place where error answers are built. */
final class Problems {
    /** Seconds after which a client may try again when something of ours is away. */
    static final int RETRY_SECONDS = 5;

    private Problems() {}

    static Problem of(ProblemType type, Language language, String path, String detail, List<FieldError> errors) {
        return new Problem(
                type.type(),
                type.title(language),
                type.status(),
                detail,
                type.code(),
                path,
                Optional.empty(),
                errors,
                Optional.empty());
    }

    static Problem withTrace(Problem p, String traceId) {
        return new Problem(
                p.type(),
                p.title(),
                p.status(),
                p.detail(),
                p.code(),
                p.instance(),
                Optional.of(traceId),
                p.errors(),
                p.allowedActs());
    }

    static Problem offering(Problem p, Optional<List<String>> allowedActs) {
        return new Problem(
                p.type(),
                p.title(),
                p.status(),
                p.detail(),
                p.code(),
                p.instance(),
                p.traceId(),
                p.errors(),
                allowedActs);
    }

    /** The answer to the current request. */
    static Response answer(RequestEcho asked, ProblemType type, Text detail) {
        return answer(asked, type, detail.in(asked.language()), List.of());
    }

    static Response answer(RequestEcho asked, ProblemType type, String detail, List<FieldError> errors) {
        return answer(asked.language(), of(type, asked.language(), asked.path(), detail, errors));
    }

    static Response answer(Language language, Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }
}
