package vn.motcua.dashboard;

import vn.motcua.servicetest.RefusalCoverage;

class RefusalCoverageTest extends RefusalCoverage {
    RefusalCoverageTest() {
        super(DashboardRefusal.values());
    }
}
