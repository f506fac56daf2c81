package vn.motcua.feedback.http;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.feedback.ServicePlatform;
import vn.motcua.feedback.TestClock;
import vn.motcua.feedback.write.KnownLimits;

/** The whole service on real parts, on Monday 2 March 2026 at nine, with the catalogue and the shipped limits known. */
@QuarkusTestResource(ServicePlatform.class)
abstract class ServiceTest {
    @Inject
    Catalogue catalogue;

    @Inject
    KnownLimits limits;

    @Inject
    TestClock clock;

    @BeforeEach
    void everything_is_known_and_it_is_monday() {
        catalogue.isKnown();
        await().until(() -> !limits.latest().editions().isEmpty());
        clock.standAt("2026-03-02T09:00");
    }
}
