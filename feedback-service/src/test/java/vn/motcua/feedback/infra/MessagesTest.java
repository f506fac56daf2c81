package vn.motcua.feedback.infra;

import vn.motcua.servicetest.EveryMessageIsTold;

class MessagesTest extends EveryMessageIsTold {
    MessagesTest() {
        super(new AxonSetup().messages());
    }
}
