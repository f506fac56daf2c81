package vn.motcua.dashboard.read.planboard;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.dashboard.TestClock;
import vn.motcua.local.TestPlatform;
import vn.motcua.servicetest.ApiOperation;
import vn.motcua.servicetest.EveryOperation;
import vn.motcua.servicetest.Login;

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
        if (isOfNotices(operation)) {
            String notice = noticeToHead();
            return new Thing(Map.of("noticeId", notice), "", notice);
        }
        String late = Samples.id(4).toString();
        String plan = Samples.PLAN.toString();
        return operation.isOfService()
                ? new Thing(
                        Map.of("planId", plan, "organisation", OWN),
                        "",
                        switch (operation.id()) {
                            case "listBoardDossiers", "listPlanBoardItems", "listDossierBoardItems" -> late;
                            case "getDossierBoard" -> OWN;
                            case "listDefinitions" -> "";
                            default -> plan;
                        })
                : Thing.NONE;
    }

    @Override
    protected Map<String, String> query(ApiOperation operation, Thing thing) {
        return switch (operation.id()) {
            case "listBoards", "listNotices" -> Map.of("limit", "200");
            case "listBoardDossiers" -> Map.of("list", "LATE");
            case "listPlanBoardItems" -> Map.of("figure", "LATE");
            case "getDossierBoard" -> Map.of("period", "2026");
            case "listDossierBoardItems" -> Map.of("period", "2026", "figure", "LATE");
            default -> Map.of();
        };
    }

    /** What figures mean is everybody's who works here. A notice for heads is there for the head alone; how many notices there are, everybody is told of their own. */
    @Override
    protected Meets meets(ApiOperation operation, Login login) {
        if (operation.id().equals("listDefinitions")) {
            return Meets.REACHED;
        }
        if (!isOfNotices(operation)) {
            return super.meets(operation, login);
        }
        boolean ownHead = login.org().equals(OWN) && login.roles().contains("LEADER");
        return ownHead || !Set.of("listNotices", "markNoticeRead").contains(operation.id())
                ? Meets.REACHED
                : Meets.NOT_THERE;
    }

    @Override
    protected boolean shows(ApiOperation operation) {
        return super.shows(operation)
                && !Set.of("countNotices", "listLateness", "listDefinitions").contains(operation.id());
    }

    private static boolean isOfNotices(ApiOperation operation) {
        return operation.path().startsWith("/api/v1/notices");
    }

    private static String noticeToHead() {
        AtomicReference<String> notice = new AtomicReference<>();
        await().until(() -> {
            notice.set(given().auth()
                    .oauth2(TestPlatform.shared().token("lanh.dao"))
                    .get("/api/v1/notices?limit=200")
                    .jsonPath()
                    .getString("items.find { it.itemId == '" + Samples.id(4) + "' }.noticeId"));
            return notice.get() != null;
        });
        return notice.get();
    }

    @Override
    protected boolean publishes() {
        return false;
    }

    @Override
    protected String unknown(ApiOperation operation) {
        if (operation.path().contains("/organisation/")) {
            return "ORGANISATION_UNKNOWN_HERE";
        }
        return isOfNotices(operation) ? "NOTICE_UNKNOWN" : "PLAN_UNKNOWN_HERE";
    }
}
