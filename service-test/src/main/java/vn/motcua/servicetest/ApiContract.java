package vn.motcua.servicetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * What a service promises by the OpenAPI document that it serves.
 *
 * @param operations all of them
 */
record ApiContract(List<ApiOperation> operations) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the service under test. */
    static ApiContract served() {
        return new ApiContract(ApiOperation.of(document()));
    }

    /** As it stands. */
    static JsonNode document() {
        URI document = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/q/openapi?format=json");
        try (InputStream in = document.toURL().openStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
