package vn.motcua.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/plans, PLAN, /api/v1/plans",
        "/api/v1/plans/1/tasks?size=2, PLAN, /api/v1/plans/1/tasks?size=2",
        "/api/v1/procedures?q=a/b, CATALOG, /api/v1/procedures?q=a/b",
        "/api/v1/procedure-drafts, CATALOG, /api/v1/procedure-drafts",
        "/api/v1/publication-decisions, CATALOG, /api/v1/publication-decisions",
        "/api/v1/organisations/1, CATALOG, /api/v1/organisations/1",
        "/api/v1/officers/1/postings, CATALOG, /api/v1/officers/1/postings",
        "/api/v1/calendar-years, CATALOG, /api/v1/calendar-years",
        "/api/v1/rule-sets, CATALOG, /api/v1/rule-sets",
        "/api/v1/dossiers, DOSSIER, /api/v1/dossiers",
        "/api/v1/tracking/H1, DOSSIER, /api/v1/tracking/H1",
        "/api/v1/feedback, FEEDBACK, /api/v1/feedback",
        "/api/v1/boards/plan/1, DASHBOARD, /api/v1/boards/plan/1",
        "/api/v1/plansx, DASHBOARD, /api/v1/plansx",
        "/, DASHBOARD, /",
        "/bang-dieu-hanh, DASHBOARD, /bang-dieu-hanh",
        "/oidc/motcua/token, ISSUER, /oidc/motcua/token",
        "/openapi/plan?format=json, PLAN, /q/openapi?format=json",
        "/ops/dossier/q/health/ready, DOSSIER, /q/health/ready",
        "/ops/dossier/q/metrics?x=1, DOSSIER, /q/metrics?x=1",
        "/ops/plan/operations/status, PLAN, /operations/status",
        "/operations/status, DASHBOARD, /operations/status",
        "/ops/dossier/api/v1/dossiers, DASHBOARD, /ops/dossier/api/v1/dossiers",
        "/ops/issuer/q/health, DASHBOARD, /ops/issuer/q/health"
    })
    void each_path_has_one_upstream(String uri, Upstream upstream, String uriThere) {
        assertThat(Routes.of(uri)).isEqualTo(new Route(upstream, uriThere));
    }
}
