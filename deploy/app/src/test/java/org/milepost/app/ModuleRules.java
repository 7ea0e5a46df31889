package org.milepost.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.core.EntityPart;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What keeps the modules apart and alike, as rules over class files.
 *
 * @param root the package that holds the modules' packages
 */
record ModuleRules(String root) {
    /** Each module with those below it, which it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "chain", Set.of(),
            "platform", Set.of(),
            "staff", Set.of("chain", "platform"),
            "locations", Set.of("platform", "staff"),
            "content", Set.of("platform", "staff", "locations"),
            "intake", Set.of("platform", "staff", "locations"),
            "insurance", Set.of("platform", "staff", "locations", "intake"));

    /** Templates are classes as well, each module's in a package below this one. */
    static final String TEMPLATES = "gg.jte.generated.precompiled";

    ArchRule no_cycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule only_lower_modules() {
        return inEachModule(module -> noClasses()
                .that(partOf(module))
                .should()
                .dependOnClassesThat(describe(
                        "are part of a module that " + module + " must not know",
                        used -> MAY_USE.keySet().stream()
                                .filter(other -> !other.equals(module)
                                        && !MAY_USE.get(module).contains(other))
                                .anyMatch(other -> partOf(other).test(used)))));
    }

    /** Platform's templates are pieces for everybody's pages. */
    ArchRule only_root_packages() {
        return inEachModule(module -> noClasses()
                .that(partOf(module))
                .should()
                .dependOnClassesThat(describe(
                        "lie inside of another module than " + module,
                        used -> MAY_USE.keySet().stream()
                                .filter(other -> !other.equals(module))
                                .anyMatch(other -> partOf(other)
                                        .and(not(resideInAnyPackage(root + "." + other, TEMPLATES + ".platform..")))
                                        .test(used)))));
    }

    ArchRule entities_stay_inside() {
        return classes().that().areAnnotatedWith(Entity.class).should().notBePublic();
    }

    /** What a class needs stands in its constructor. A few classes fetch what only the container has, for all others. */
    ArchRule no_injected_fields() {
        DescribedPredicate<JavaAnnotation<?>> injecting = describe(
                "inject",
                annotation -> Set.of("Inject", "Resource", "Context", "PersistenceContext", "PersistenceUnit")
                        .contains(annotation.getRawType().getSimpleName()));
        DescribedPredicate<JavaField> elsewhere = describe(
                "don't hand on what the container has",
                field -> !field.getOwner().getPackageName().equals(root + ".platform.database")
                        && !field.getOwner().getName().equals(root + ".platform.cache.DroppedTags"));
        return noFields().that(elsewhere).should().beAnnotatedWith(injecting);
    }

    /** An asynchronous observer runs beside the transaction: it neither sees the new row nor runs again after a crash. */
    ArchRule no_asynchronous_events() {
        return noClasses()
                .should(callMethodWhere(target(owner(assignableTo(Event.class))).and(target(name("fireAsync")))));
    }

    /** Tests set the time; so the application asks the injected clock, and nobody else. */
    ArchRule no_other_clock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform.time")
                .should(callMethodWhere(target(owner(resideInAPackage("java.time..")))
                        .and(target(nameMatching("now|systemUTC|systemDefaultZone|system")))
                        .and(not(target(rawParameterTypes(Clock.class))))));
    }

    ArchRule no_javax_leftovers() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.annotation",
                        "javax.ejb..",
                        "javax.enterprise..",
                        "javax.inject..",
                        "javax.persistence..",
                        "javax.servlet..",
                        "javax.validation..",
                        "javax.ws.."));
    }

    ArchRule telling_names() {
        return noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");
    }

    /** What the application has to say goes to the log, or into an answer. */
    ArchRule no_standard_streams() {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }

    /** What is sent to us is a person's data or a secret, and the container writes each larger part of a form to a file in clear. */
    ArchRule no_uploads_by_way_of_the_disk() {
        return noClasses()
                .should()
                .dependOnClassesThat(assignableTo(EntityPart.class).or(assignableTo(Part.class)));
    }

    private DescribedPredicate<JavaClass> partOf(String module) {
        return resideInAnyPackage(root + "." + module + "..", TEMPLATES + "." + module + "..");
    }

    private static ArchRule inEachModule(Function<String, ArchRule> rule) {
        return CompositeArchRule.of(MAY_USE.keySet().stream()
                .sorted()
                .map(module -> rule.apply(module).allowEmptyShould(true))
                .toList());
    }
}
