package vn.motcua.plan.infra;

import vn.motcua.servicetest.EveryMessageIsTold;

class MessagesTest extends EveryMessageIsTold {
    MessagesTest() {
        super(AxonSetup.consumed());
    }
}
