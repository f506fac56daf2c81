package vn.motcua.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** What an error answer repeats of the request: where it went and in which language it is answered. */
record Asked(String path, Language language) {
    static Asked of(UriInfo uri, HttpHeaders headers) {
        return new Asked(uri.getRequestUri().getRawPath(), Language.of(headers));
    }
}
