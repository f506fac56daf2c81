package vn.motcua.dossier;

import vn.motcua.servicetest.RefusalCoverage;

class RefusalCoverageTest extends RefusalCoverage {
    RefusalCoverageTest() {
        super(DossierRefusal.values());
    }
}
