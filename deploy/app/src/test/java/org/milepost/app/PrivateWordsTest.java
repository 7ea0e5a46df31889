package org.milepost.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milepost.platform.Notice;
import org.milepost.platform.Private;
import org.milepost.platform.PrivateBytes;

/**
 * What a person wrote is Private until somebody says reveal(), and prints as three dots before that. So a class that says it writes no
 * log, counts nothing, makes no address and sends no mail.
 */
class PrivateWordsTest {
    private static final JavaClasses MODULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.milepost");

    private static final DescribedPredicate<JavaClass> REVEALS = DescribedPredicate.describe(
            "reveal private words",
            one -> Stream.concat(one.getMethodCallsFromSelf().stream(), one.getMethodReferencesFromSelf().stream())
                    .anyMatch(call -> (call.getTargetOwner().isEquivalentTo(Private.class)
                                    || call.getTargetOwner().isEquivalentTo(PrivateBytes.class))
                            && call.getName().equals("reveal")));

    @Test
    void the_rules_look_at_those_who_reveal() {
        assertThat(MODULES.stream().filter(REVEALS).map(JavaClass::getSimpleName))
                .contains("TinkRecordKey", "MemberQuestion", "HeldPaper", "CardPhotoResource")
                .doesNotContain("InboxResource");
    }

    @Test
    void whoever_reveals_words_writes_no_log() {
        noClasses()
                .that(REVEALS)
                .should()
                .dependOnClassesThat(resideInAPackage("org.slf4j.."))
                .check(MODULES);
        noClasses()
                .that(REVEALS)
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .check(MODULES);
    }

    @Test
    void whoever_reveals_words_counts_nothing() {
        noClasses()
                .that(REVEALS)
                .should()
                .dependOnClassesThat(resideInAPackage("org.eclipse.microprofile.metrics.."))
                .check(MODULES);
    }

    /**
     * A summary link's token is a secret of ours, made to stand in an address; nothing of a person is revealed beside it. A question's
     * wrapping puts our password for a payer into the request, and takes its address from a connection.
     */
    @Test
    void whoever_reveals_words_makes_no_address() {
        noClasses()
                .that(REVEALS)
                .and()
                .doNotHaveSimpleName("SummaryLinkPages")
                .and()
                .areNotAssignableTo("org.milepost.insurance.connections.Wrapping")
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..").or(assignableTo("jakarta.ws.rs.core.UriBuilder")))
                .check(MODULES);
    }

    @Test
    void nothing_that_is_thrown_knows_private_words() {
        noClasses()
                .that(assignableTo(Throwable.class))
                .should()
                .dependOnClassesThat(assignableTo(Private.class).or(assignableTo(PrivateBytes.class)))
                .check(MODULES);
    }

    @Test
    void a_notice_has_room_for_an_id_a_kind_and_a_time() {
        assertThat(Notice.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .containsExactly(UUID.class, Notice.Kind.class, Instant.class);
    }

    @Test
    void mail_is_made_of_notices_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.milepost.platform.notices")
                .and(not(simpleName("CoreMime")))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.mail.."))
                .check(MODULES);
        // An envelope for payers is MIME, as mail is; it has nothing that could send any.
        noClasses()
                .that()
                .haveSimpleName("CoreMime")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.mail")
                        .and(not(simpleName("BodyPart")
                                .or(simpleName("MessagingException"))
                                .or(simpleName("Multipart")))))
                .check(MODULES);
        noClasses()
                .that()
                .resideInAPackage("org.milepost.platform.notices")
                .should()
                .dependOnClassesThat(assignableTo(Private.class).or(assignableTo(PrivateBytes.class)))
                .check(MODULES);
    }
}
