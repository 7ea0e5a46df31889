package org.milepost.insurance.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Colleagues;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.ReviewLists;
import org.milepost.insurance.ReviewLists.Part;
import org.milepost.insurance.ReviewState;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.Viewer;

class OfficeReviewListsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final CenterId MISSISSIPPI = new CenterId("mississippi");
    private static final Viewer SPECIALIST = new SomebodyAtWork(Role.INSURANCE_SPECIALIST, MISSISSIPPI);

    private final RememberedTrail trail = new RememberedTrail();

    /** Number 7 is the specialist of these tests; the second step of the fourth was undone; the seventh is forgotten. */
    @BeforeAll
    static void reviews_in_every_state() throws SQLException {
        try (Connection owner = DATABASE.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into insurance.payer (id, name, connection_id) values ('plan', 'Pinewater', 'PLAN');
                    insert into insurance.verification (id, version, inquiry, center, payer, language, state,
                        asked_at, service_date, variation, key, member_id, first_name, last_name, suffix, birth_date,
                        holder, forgotten_at)
                    select ('00000000-0000-0000-0000-00000000000' || n)::uuid, 0, 'MP-0000-000' || n, center, 'plan',
                        'ENGLISH', 'ANSWERED', '2026-11-22T12:00Z', '2026-11-22', 1, '', '', '', '', '', '', '',
                        forgotten_at::timestamptz
                    from (values (1, 'mississippi', null), (2, 'mississippi', null), (3, 'mississippi', null),
                        (4, 'mississippi', null), (5, 'mississippi', null), (6, 'mississippi', null),
                        (7, 'mississippi', '2026-11-23T12:00Z'), (8, 'alabama', null)
                    ) as one (n, center, forgotten_at);
                    insert into insurance.review_step (id, verification, center, number, act, state, done_at, done_by,
                        taken_by, urgent, due_on, told, undone_at)
                    select gen_random_uuid(), ('00000000-0000-0000-0000-00000000000' || n)::uuid, center, number,
                        'HANDED_OVER', state, '2026-11-22T12:00Z'::timestamptz + n * interval '1 minute',
                        gen_random_uuid(), ('00000000-0000-0000-0000-00000000000' || taken)::uuid, urgent,
                        due::date, '', undone::timestamptz
                    from (values
                        (1, 1, 'mississippi', 'WAITING', null, false, '2026-12-01', null),
                        (2, 1, 'mississippi', 'WAITING', null, true, '2026-12-01', null),
                        (3, 1, 'mississippi', 'WAITING', null, false, '2026-12-09', null),
                        (3, 2, 'mississippi', 'AUTHORIZED', 7, false, '2026-11-20', null),
                        (4, 1, 'mississippi', 'TAKEN', 9, false, '2026-12-02', null),
                        (4, 2, 'mississippi', 'GIVEN_BACK', null, false, null, '2026-11-23T12:00Z'),
                        (5, 1, 'mississippi', 'AUTHORIZED', 7, false, null, null),
                        (6, 1, 'mississippi', 'GIVEN_BACK', null, false, null, null),
                        (7, 1, 'mississippi', 'WAITING', null, false, '2026-12-01', null),
                        (8, 1, 'alabama', 'WAITING', null, false, '2026-12-01', null)
                    ) as one (n, number, center, state, taken, urgent, due, undone);
                    """);
        }
    }

    @Test
    void what_is_due_first_stands_first_and_of_one_day_what_is_urgent() {
        assertThat(numbers(list(SPECIALIST, Part.DUE, 0)))
                .containsExactly("MP-0000-0003", "MP-0000-0002", "MP-0000-0001", "MP-0000-0004");
    }

    @Test
    void each_part_holds_its_own_and_counts_it() {
        ReviewLists.Listing untaken = list(SPECIALIST, Part.UNTAKEN, 0);

        assertThat(numbers(untaken)).containsExactly("MP-0000-0002", "MP-0000-0001");
        assertThat(untaken.counts()).isEqualTo(Map.of(Part.DUE, 4L, Part.UNTAKEN, 2L, Part.MINE, 1L, Part.OVER, 2L));
        assertThat(numbers(list(SPECIALIST, Part.MINE, 0))).containsExactly("MP-0000-0003");
        assertThat(numbers(list(SPECIALIST, Part.OVER, 0))).containsExactly("MP-0000-0006", "MP-0000-0005");
    }

    @Test
    void a_line_is_of_the_last_step_that_holds() {
        assertThat(list(SPECIALIST, Part.DUE, 0).entries())
                .contains(
                        new ReviewLists.Entry(
                                new InquiryNumber("MP-0000-0003"),
                                MISSISSIPPI,
                                Optional.of("Pinewater"),
                                ReviewState.AUTHORIZED,
                                false,
                                Optional.of(LocalDate.of(2026, 11, 20)),
                                Optional.of("Robin Example")),
                        new ReviewLists.Entry(
                                new InquiryNumber("MP-0000-0004"),
                                MISSISSIPPI,
                                Optional.of("Pinewater"),
                                ReviewState.TAKEN,
                                false,
                                Optional.of(LocalDate.of(2026, 12, 2)),
                                Optional.of("Robin Example")));
    }

    @Test
    void behind_the_last_page_there_is_nothing() {
        assertThat(list(SPECIALIST, Part.DUE, 1).entries()).isEmpty();
    }

    @Test
    void that_it_was_shown_is_written_down_with_each_record() {
        list(SPECIALIST, Part.MINE, 0);

        assertThat(trail.noted())
                .containsExactly(new AuditedAct(
                        AuditedAct.Kind.LISTED,
                        "coverage",
                        Optional.of(MISSISSIPPI),
                        "coverage.reviews",
                        List.of("inquiry MP-0000-0003")));
    }

    @Test
    void another_centers_reviews_do_not_exist() {
        Viewer alabama = new SomebodyAtWork(Role.ADMISSIONS_AGENT, new CenterId("alabama"));

        assertThat(numbers(list(alabama, Part.DUE, 0))).containsExactly("MP-0000-0008");
    }

    @Test
    void whoever_may_not_read_coverage_anywhere_is_refused() {
        Viewer editor = new SomebodyAtWork(Role.CENTER_EDITOR, MISSISSIPPI);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> list(editor, Part.DUE, 0));
    }

    private static List<String> numbers(ReviewLists.Listing listing) {
        return listing.entries().stream().map(entry -> entry.inquiry().value()).toList();
    }

    private ReviewLists.Listing list(Viewer viewer, Part part, int page) {
        return DATABASE.call(entities ->
                new OfficeReviewLists(new ReviewListStore(entities, new Colleagues()), viewer, trail).list(part, page));
    }
}
