package vn.motcua.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;

/**
 * The body of every error answer, RFC 9457.
 *
 * @param code constant that programs decide on; public API
 * @param instance path of the request
 * @param traceId what to name when reporting a bug of ours; with status 500 alone
 * @param errors every field or parameter that is wrong, in the order of their pointers
 * @param allowedActs what whoever was refused may do instead; absent when the state does not stand in the way
 */
@JsonInclude(Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String instance,
        Optional<String> traceId,
        List<FieldError> errors,
        @JsonInclude(Include.NON_ABSENT) Optional<List<String>> allowedActs) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong with the request; either a place in the body or a parameter.
     *
     * @param pointer JSON pointer into the body as a URI fragment: {@code #/missingItems/0}
     * @param parameter name of the query or path parameter
     * @param detail what is wrong, in the language of the answer, without the value that was sent
     */
    @JsonInclude(Include.NON_EMPTY)
    record FieldError(Optional<String> pointer, Optional<String> parameter, String detail) {
        static FieldError inBody(String pointer, String detail) {
            return new FieldError(Optional.of(pointer), Optional.empty(), detail);
        }

        static FieldError inParameter(String name, String detail) {
            return new FieldError(Optional.empty(), Optional.of(name), detail);
        }
    }
}
