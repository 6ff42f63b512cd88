package minbei.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Names every skipped test with its reason in one line at the end of a module's tests.
 *
 * <p>A test whose tool is absent says so by an assumption; without this line nobody would read the reason. The listener
 * is registered as a service, and the other modules get it by the model's test jar.
 */
public final class SkippedTestsSummary implements TestExecutionListener {
    private final List<String> skipped = new ArrayList<>();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        skipped.clear();
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        add(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            add(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        line().ifPresent(System.out::println);
    }

    private Optional<String> line() {
        return skipped.isEmpty()
                ? Optional.empty()
                : Optional.of("Skipped: " + skipped.size() + " (" + String.join("; ", skipped) + ")");
    }

    private synchronized void add(TestIdentifier test, String reason) {
        String plain = reason.replaceFirst("^Assumption failed: ", "").replaceAll("\\s+", " ");
        skipped.add(name(test) + ": " + plain);
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .map(source -> {
                    if (source instanceof MethodSource method) {
                        return simple(method.getClassName()) + "." + method.getMethodName();
                    }
                    return source instanceof ClassSource type ? simple(type.getClassName()) : test.getDisplayName();
                })
                .orElse(test.getDisplayName());
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
