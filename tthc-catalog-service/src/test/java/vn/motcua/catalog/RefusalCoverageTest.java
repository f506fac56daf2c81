package vn.motcua.catalog;

import vn.motcua.servicetest.RefusalCoverage;

class RefusalCoverageTest extends RefusalCoverage {
    RefusalCoverageTest() {
        super(CatalogRefusal.values());
    }
}
