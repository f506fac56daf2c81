package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Optional;

/**
 * Every answer of every HTTP test is what the OpenAPI document of the service tells: its status, its kind of content, and each field.
 * Quarkus finds this by {@code META-INF/services}, so no test has to ask for it.
 */
public final class AnswersAsPublished implements QuarkusTestBeforeEachCallback, Filter {
    private static ApiSchemas schemas;
    private static int port;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        boolean isThere = RestAssured.filters().stream()
                .anyMatch(filter -> filter.getClass().getName().equals(AnswersAsPublished.class.getName()));
        if (!isThere) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification told, FilterContext context) {
        Response answer = context.next(request, told);
        String path = URI.create(request.getURI()).getRawPath();
        ApiSchemas published = schemas();
        Optional<String> template = published.templateOf(path).filter(one -> published.has(one, request.getMethod()));
        if (template.isPresent() && !String.valueOf(answer.contentType()).startsWith("text/event-stream")) {
            assertThat(published.mistakes(
                            request.getMethod(),
                            template.get(),
                            answer.statusCode(),
                            String.valueOf(answer.contentType()),
                            answer.asString()))
                    .as("%s %s: %d %s", request.getMethod(), template.get(), answer.statusCode(), answer.asString())
                    .isEmpty();
        }
        return answer;
    }

    /** Of the service under test; another one may begin for another test class. */
    static synchronized ApiSchemas schemas() {
        if (schemas == null || port != RestAssured.port) {
            schemas = new ApiSchemas(ApiContract.document());
            port = RestAssured.port;
        }
        return schemas;
    }
}
