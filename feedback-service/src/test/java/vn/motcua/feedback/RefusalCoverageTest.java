package vn.motcua.feedback;

import vn.motcua.servicetest.RefusalCoverage;

class RefusalCoverageTest extends RefusalCoverage {
    RefusalCoverageTest() {
        super(FeedbackRefusal.values());
    }
}
