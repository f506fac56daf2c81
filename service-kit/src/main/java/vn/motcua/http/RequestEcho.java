package vn.motcua.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** What an error answer repeats of the request: where it went and in which language it is answered. */
record RequestEcho(String path, Language language) {
    static RequestEcho of(UriInfo uri, HttpHeaders headers) {
        return new RequestEcho(uri.getRequestUri().getRawPath(), Language.of(headers));
    }
}
