package vn.motcua.dashboard.infra;

import vn.motcua.servicetest.EveryMessageIsTold;

class MessagesTest extends EveryMessageIsTold {
    MessagesTest() {
        super(new Messages().messages());
    }
}
