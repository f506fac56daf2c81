package vn.motcua.system;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * For tests that tell one story in order: after the first that fails, those that would stand on it are not run but
 * aborted, with its name.
 */
final class Story implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private String failed = "";

    @Override
    public void beforeTestExecution(ExtensionContext step) {
        if (!failed.isEmpty()) {
            throw new TestAbortedException("NOT RUN: " + failed + " failed");
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext step) {
        step.getExecutionException()
                .filter(problem -> !(problem instanceof TestAbortedException))
                .ifPresent(_ -> failed = step.getRequiredTestMethod().getName());
    }
}
