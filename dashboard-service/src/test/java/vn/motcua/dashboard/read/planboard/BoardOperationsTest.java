package vn.motcua.dashboard.read.planboard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.dashboard.TestClock;
import vn.motcua.servicetest.ApiOperation;
import vn.motcua.servicetest.EveryOperation;

/** The board of the department's plan, and everybody who asks for it. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class BoardOperationsTest extends EveryOperation {
    @Inject
    TestClock clock;

    /** The day before somebody of another department is posted to this one. */
    @BeforeEach
    void everything_is_published_once() {
        clock.standAt("2026-03-01T09:00");
        PublishedOnce.samples();
    }

    @Override
    protected Thing thing(ApiOperation operation) {
        String late = Samples.id(4).toString();
        String plan = Samples.PLAN.toString();
        return operation.isOfService()
                ? new Thing(Map.of("planId", plan), "", operation.id().equals("listBoardDossiers") ? late : plan)
                : Thing.NONE;
    }

    @Override
    protected Map<String, String> query(ApiOperation operation, Thing thing) {
        return switch (operation.id()) {
            case "listBoards" -> Map.of("limit", "200");
            case "listBoardDossiers" -> Map.of("list", "LATE");
            default -> Map.of();
        };
    }

    @Override
    protected boolean publishes() {
        return false;
    }

    @Override
    protected String unknown(ApiOperation operation) {
        return "PLAN_UNKNOWN_HERE";
    }
}
