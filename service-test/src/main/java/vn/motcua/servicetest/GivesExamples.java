package vn.motcua.servicetest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;

/**
 * What the test of a decision implements to tell events as that decision gives them: they are the examples of the event's contract, so
 * that an event and its example stand in one test.
 */
public interface GivesExamples {
    /** One event or more of the types that the decision gives. */
    List<?> examples();

    /** All examples of the tests below a package, by the name of the test. @throws IllegalStateException there is none */
    static List<?> below(String root) {
        List<JavaClass> tests = new ClassFileImporter()
                .importPackages(root).stream()
                        .filter(type -> type.isAssignableTo(GivesExamples.class) && !type.isInterface())
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .toList();
        if (tests.isEmpty()) {
            throw new IllegalStateException("no test below " + root + " gives examples");
        }
        return tests.stream()
                .flatMap(type -> made(type.reflect()).examples().stream())
                .toList();
    }

    private static GivesExamples made(Class<?> test) {
        try {
            Constructor<?> constructor = test.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (GivesExamples) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(test + " has no constructor without parameters", e);
        }
    }
}
