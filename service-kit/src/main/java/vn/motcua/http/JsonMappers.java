package vn.motcua.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.motcua.eventstore.Refused;
import vn.motcua.http.Problem.FieldError;

/** Answers a body that is no JSON, or JSON of another shape. Says where and what, never in words of Java. */
class JsonMappers {
    private final FailureMapper failures;
    private final RefusalMappers refusals;

    JsonMappers(Sent sent) {
        failures = new FailureMapper(sent);
        refusals = new RefusalMappers(sent);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatch, UriInfo uri, HttpHeaders headers) {
        return malformed(mismatch, uri, headers);
    }

    /** Without this one the mapper of Throwable would be right too; with it the intent is written down. */
    @ServerExceptionMapper
    Response ourOwnMistake(InvalidDefinitionException mistake, UriInfo uri, HttpHeaders headers) {
        return failures.failed(mistake, uri, headers);
    }

    /** The JSON reader wraps what is wrong with the body; every other exception of HTTP keeps its own answer. */
    @ServerExceptionMapper
    Response wrapped(WebApplicationException wrapper, UriInfo uri, HttpHeaders headers) {
        return switch (wrapper.getCause()) {
            case JsonProcessingException json -> malformed(json, uri, headers);
            case Rejected rejected -> refusals.rejected(rejected, uri, headers);
            case Refused refused -> refusals.refused(refused, uri, headers);
            case null, default -> wrapper.getResponse();
        };
    }

    private Response malformed(JsonProcessingException json, UriInfo uri, HttpHeaders headers) {
        RequestEcho asked = RequestEcho.of(uri, headers);
        JsonMistake mistake = JsonMistake.of(json);
        String detail = mistake.what().in(asked.language());
        List<FieldError> errors = mistake.pointer()
                .map(at -> List.of(FieldError.inBody(at, detail)))
                .orElse(List.of());
        HttpRefusal refusal = json instanceof TimesAreText.OutOfBounds
                ? HttpRefusal.FIELDS_INVALID // it is a time, only not one of ours
                : HttpRefusal.BODY_MALFORMED;
        return Problems.answer(asked, ProblemType.of(refusal), detail, errors);
    }
}
