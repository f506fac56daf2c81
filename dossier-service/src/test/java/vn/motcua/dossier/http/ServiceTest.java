package vn.motcua.dossier.http;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.dossier.ServicePlatform;
import vn.motcua.dossier.TestClock;

/** The whole service on real parts, on Monday 2 March 2026 at nine, with the catalogue known. */
@QuarkusTestResource(ServicePlatform.class)
abstract class ServiceTest {
    @Inject
    Catalogue catalogue;

    @Inject
    TestClock clock;

    @BeforeEach
    void catalogue_is_known_and_it_is_monday() {
        catalogue.isKnown();
        clock.standAt("2026-03-02T09:00");
    }
}
