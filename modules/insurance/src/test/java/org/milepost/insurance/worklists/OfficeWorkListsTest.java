package org.milepost.insurance.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.insurance.Standing.Handover;
import org.milepost.insurance.WorkLists;
import org.milepost.insurance.WorkLists.Work;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

class OfficeWorkListsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, MISSISSIPPI);

    private final RememberedTrail trail = new RememberedTrail();

    @BeforeAll
    static void verifications_in_every_state() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into insurance.payer (id, name, connection_id) values ('plan', 'Pinewater', 'PLAN');
                    insert into insurance.verification (id, version, inquiry, center, payer, language, state, handover,
                        asked_at, service_date, variation, key, member_id, first_name, last_name, suffix, birth_date,
                        holder, forgotten_at)
                    select ('00000000-0000-0000-0000-00000000000' || n)::uuid, 0, 'MP-0000-000' || n, center, payer,
                        'ENGLISH', state, handover, '2026-11-22T12:00Z'::timestamptz + n * interval '1 hour',
                        '2026-11-22', variation, '', '', '', '', '', '', '', forgotten_at::timestamptz
                    from (values
                        (1, 'mississippi', 'plan', 'ASKING', null, 1, null),
                        (2, 'mississippi', 'plan', 'ASKING', null, 1, null),
                        (3, 'mississippi', 'plan', 'ANSWERED', null, 1, null),
                        (4, 'mississippi', 'plan', 'CORRECTION', null, 2, null),
                        (5, 'mississippi', 'plan', 'OFFICE', 'REFUSED', 1, null),
                        (6, 'mississippi', null, 'OFFICE', 'PAYER_UNKNOWN', 1, null),
                        (7, 'mississippi', null, 'FORGOTTEN', null, 1, '2026-11-23T12:00Z'),
                        (8, 'alabama', 'plan', 'OFFICE', 'REFUSED', 1, null)
                    ) as one (n, center, payer, state, handover, variation, forgotten_at);
                    insert into insurance.exchange (id, verification, center, variation, payer, service_type,
                        control_number, trace, sent_at, outcome, question)
                    select ('00000000-0000-0000-0000-0000000001' || n || variation)::uuid,
                        ('00000000-0000-0000-0000-00000000000' || n)::uuid, center, variation, 'plan', '30',
                        n * 10 + variation, n || '-' || variation, '2026-11-22T12:00Z', outcome, ''
                    from (values
                        (1, 'mississippi', 1, 'LATER'), (2, 'mississippi', 1, 'OPEN'), (3, 'mississippi', 1, 'ANSWERED'),
                        (4, 'mississippi', 1, 'CORRECTABLE'), (4, 'mississippi', 2, 'CORRECTABLE'),
                        (5, 'mississippi', 1, 'REFUSED'), (8, 'alabama', 1, 'REFUSED')
                    ) as one (n, center, variation, outcome);
                    insert into insurance.exchange_rejection (exchange, center, code, loop)
                    select ('00000000-0000-0000-0000-0000000001' || n || variation)::uuid, center, code, '2100C'
                    from (values (1, 1, 'mississippi', '42'), (4, 1, 'mississippi', '72'), (4, 2, 'mississippi', '73'),
                        (4, 2, 'mississippi', '71'), (5, 1, 'mississippi', '41'), (8, 1, 'alabama', '79')
                    ) as one (n, variation, center, code);
                    """);
        }
    }

    @Test
    void each_verification_stands_under_what_it_waits_for_the_newest_first() {
        WorkLists.Listing listing = list(SPECIALIST, Optional.empty(), Optional.empty(), 0);

        assertThat(listing.entries())
                .extracting(WorkLists.Entry::work)
                .containsExactly(Work.BY_HAND, Work.FAILED, Work.CORRECTION, Work.ANSWERED, Work.ASKED, Work.WAITING);
        assertThat(listing.work())
                .isEqualTo(Map.of(
                        Work.BY_HAND, 1L,
                        Work.FAILED, 1L,
                        Work.CORRECTION, 1L,
                        Work.ANSWERED, 1L,
                        Work.ASKED, 1L,
                        Work.WAITING, 1L));
        assertThat(listing.total()).isEqualTo(6);
    }

    @Test
    void a_line_tells_what_is_needed_to_go_on_and_no_name() {
        WorkLists.Entry refused = list(SPECIALIST, Optional.of(Work.FAILED), Optional.empty(), 0)
                .entries()
                .get(0);

        assertThat(refused)
                .isEqualTo(new WorkLists.Entry(
                        new InquiryNumber("MP-0000-0005"),
                        MISSISSIPPI,
                        Optional.of("Pinewater"),
                        Work.FAILED,
                        Optional.of(Handover.REFUSED),
                        Instant.parse("2026-11-22T17:00:00Z"),
                        List.of("41")));
    }

    @Test
    void the_causes_are_those_of_the_data_as_they_stand_now() {
        WorkLists.Listing listing = list(SPECIALIST, Optional.of(Work.CORRECTION), Optional.empty(), 0);

        assertThat(listing.entries().get(0).causes()).containsExactly("71", "73");
        assertThat(listing.causes()).isEqualTo(Map.of("71", 1L, "73", 1L));
        assertThat(list(SPECIALIST, Optional.empty(), Optional.empty(), 0).causes())
                .isEqualTo(Map.of("41", 1L, "42", 1L, "71", 1L, "73", 1L));
    }

    @Test
    void a_cause_narrows_the_list() {
        WorkLists.Listing listing = list(SPECIALIST, Optional.empty(), Optional.of("73"), 0);

        assertThat(listing.entries())
                .extracting(entry -> entry.inquiry().value())
                .containsExactly("MP-0000-0004");
        assertThat(listing.total()).isEqualTo(1);
        assertThat(list(SPECIALIST, Optional.of(Work.FAILED), Optional.of("73"), 0)
                        .entries())
                .isEmpty();
        assertThat(list(SPECIALIST, Optional.empty(), Optional.of("72"), 0).entries())
                .as("the code of data that were corrected since")
                .isEmpty();
    }

    @Test
    void behind_the_last_page_there_is_nothing() {
        WorkLists.Listing listing = list(SPECIALIST, Optional.empty(), Optional.empty(), 1);

        assertThat(listing.entries()).isEmpty();
        assertThat(listing.total()).isEqualTo(6);
    }

    @Test
    void that_it_was_shown_is_written_down_with_each_record() {
        list(SPECIALIST, Optional.of(Work.ASKED), Optional.empty(), 0);

        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.LISTED,
                        "coverage",
                        Optional.of(MISSISSIPPI),
                        "coverage.work",
                        List.of("inquiry MP-0000-0002")));
    }

    @Test
    void another_centers_work_does_not_exist() {
        Viewer alabama = new SomebodyAtWork(Role.ADMISSIONS_AGENT, new CenterId("alabama"));

        assertThat(list(alabama, Optional.empty(), Optional.empty(), 0).entries())
                .extracting(entry -> entry.inquiry().value())
                .containsExactly("MP-0000-0008");
        assertThat(list(alabama, Optional.empty(), Optional.empty(), 0).causes())
                .containsOnlyKeys("79");
    }

    @Test
    void whoever_may_not_read_coverage_anywhere_is_refused() {
        Viewer editor = new SomebodyAtWork(Role.CENTER_EDITOR, MISSISSIPPI);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> list(editor, Optional.empty(), Optional.empty(), 0));
        assertThat(trail.noted()).isEmpty();
    }

    private WorkLists.Listing list(Viewer viewer, Optional<Work> work, Optional<String> cause, int page) {
        return DATABASE.call(
                entities -> new OfficeWorkLists(new WorkListStore(entities), viewer, trail).list(work, cause, page));
    }
}
