package vn.motcua.plan;

import vn.motcua.servicetest.RefusalCoverage;

class RefusalCoverageTest extends RefusalCoverage {
    RefusalCoverageTest() {
        super(PlanRefusal.values());
    }
}
