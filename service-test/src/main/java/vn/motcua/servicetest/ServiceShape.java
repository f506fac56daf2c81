package vn.motcua.servicetest;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Commands;

/** Keeps the package tree of a service what the style of the code says it is. */
public abstract class ServiceShape {
    private static final Set<String> KINDS =
            Set.of("events", "write", "read", "automation", "kafka", "known", "view", "facts", "metrics", "infra");

    private final String root;
    private final Set<String> kinds;
    private final JavaClasses service;

    /**
     * @param root for example {@code vn.motcua.dossier}
     * @param kinds the kinds of package that the service has
     */
    protected ServiceShape(String root, String... kinds) {
        this.root = root;
        this.kinds = new TreeSet<>(Set.of(kinds));
        this.service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** Kinds that this service alone has; it says with a test of its own how their rooms may see each other. */
    protected Set<String> ownKinds() {
        return Set.of();
    }

    /** The classes of the service, for what it alone wants to keep. */
    protected JavaClasses service() {
        return service;
    }

    private String in(String kind) {
        return root + "." + kind + "..";
    }

    /** A guard that matches nothing fails, unless the service says that it has nothing of that kind. */
    private void check(String kind, ArchRule rule) {
        rule.allowEmptyShould(!kinds.contains(kind)).check(service);
    }

    @Test
    void it_has_the_kinds_of_package_that_it_says_and_no_others() {
        Set<String> found = new TreeSet<>();
        service.forEach(type -> {
            String below = type.getPackageName().substring(root.length());
            if (!below.isEmpty()) {
                found.add(below.substring(1).split("\\.")[0]);
            }
        });
        assertThat(found).isEqualTo(kinds);
        found.removeAll(ownKinds());
        assertThat(KINDS).containsAll(found);
    }

    /**
     * An automation turns something that happened into a command, so it alone names commands of write slices. Facts and
     * metrics are no slices: whatever reads may be made of them.
     */
    @Test
    void slices_do_not_call_each_other() {
        SliceRule slices = slices().matching(root + ".(*).(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(in("automation")), resideInAPackage(in("write")))
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(in("facts"), in("metrics")));
        for (String own : ownKinds()) {
            slices = slices.ignoreDependency(resideInAPackage(root + ".."), resideInAPackage(in(own)));
        }
        slices.check(service);
    }

    @Test
    void reading_knows_nothing_of_writing() {
        check(
                "write",
                noClasses()
                        .that()
                        .resideInAPackage(in("read"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("write")));
    }

    @Test
    void nothing_knows_the_plumbing() {
        check(
                "infra",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("infra"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("infra")));
    }

    @Test
    void facts_know_nothing_of_who_reads_them() {
        check(
                "facts",
                noClasses()
                        .that()
                        .resideInAnyPackage(in("facts"), in("metrics"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(in("read"), in("view"), in("write"), in("automation"), in("infra")));
    }

    @Test
    void metrics_depend_on_no_facts() {
        check(
                "metrics",
                noClasses()
                        .that()
                        .resideInAPackage(in("metrics"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(in("facts"), in("known")));
    }

    @Test
    void events_depend_on_the_jdk_and_jackson_only() {
        check(
                "events",
                classes()
                        .that()
                        .resideInAPackage(in("events"))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "com.fasterxml.jackson.annotation..", in("events")));
    }

    @Test
    void decisions_ask_nobody_for_the_time_or_an_identifier() {
        check(
                "write",
                noClasses()
                        .that()
                        .resideInAnyPackage(in("write"), in("events"))
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID"));
    }

    @Test
    void reading_sends_no_command() {
        noClasses()
                .that()
                .resideInAPackage(in("read"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Commands.class)
                .check(service);
    }

    @Test
    void a_write_resource_never_answers_from_the_event_loop() {
        check(
                "write",
                noClasses()
                        .that()
                        .resideInAPackage(in("write"))
                        .and()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Uni.class));
    }

    @Test
    void what_was_consumed_knows_nothing_of_the_slices() {
        check(
                kinds.contains("kafka") ? "kafka" : "known",
                noClasses()
                        .that()
                        .resideInAnyPackage(in("kafka"), in("known"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                in("read"),
                                in("view"),
                                in("facts"),
                                in("metrics"),
                                in("write"),
                                in("automation"),
                                in("infra")));
    }

    @Test
    void no_service_knows_another() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("vn.motcua.*..")
                        .and(resideOutsideOfPackages(
                                root + "..",
                                "vn.motcua.eventstore..",
                                "vn.motcua.http..",
                                "vn.motcua.time..",
                                "vn.motcua.config..",
                                "vn.motcua.calendar..",
                                "vn.motcua.organisations..",
                                "vn.motcua.files..",
                                "vn.motcua.metrics..")))
                .check(service);
    }

    @Test
    void no_package_is_a_grab_bag() {
        classes()
                .should(be(resideOutsideOfPackages(
                        "..service..",
                        "..manager..",
                        "..helper..",
                        "..util..",
                        "..impl..",
                        "..dto..",
                        "..mapper..",
                        "..common..")))
                .check(service);
    }
}
