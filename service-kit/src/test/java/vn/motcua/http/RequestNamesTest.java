package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Tokens.class)
class RequestNamesTest {
    private static final class Kept extends Handler {
        private final List<String> names = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord line) {
            names.add(String.valueOf(ExtLogRecord.wrap(line).getMdc(RequestNames.KEY)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accidents/bug", "/accidents/later/bug", "/accidents/after-a-command/bug", "/plain/bug"})
    void what_is_logged_of_a_request_says_its_name(String path) {
        assertEquals(List.of("portal-2026/0007"), namesLogged(path, "portal-2026/0007"));
    }

    @Test
    void what_could_break_a_log_line_is_no_name() {
        assertEquals(List.of("null"), namesLogged("/accidents/bug", "two words"));
    }

    private static List<String> namesLogged(String path, String name) {
        Logger logger = Logger.getLogger(FailureMapper.class.getName());
        Kept kept = new Kept();
        logger.addHandler(kept);
        try {
            var request = given().header("X-Request-Id", name);
            (path.contains("command") ? request.post(path) : request.get(path))
                    .then()
                    .statusCode(500);
        } finally {
            logger.removeHandler(kept);
        }
        return kept.names;
    }
}
