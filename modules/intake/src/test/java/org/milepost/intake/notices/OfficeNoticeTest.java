package org.milepost.intake.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.intake.Examples.ALABAMA;
import static org.milepost.intake.Examples.MISSISSIPPI;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.intake.Everybody;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.InquiryReceived;
import org.milepost.intake.OpenedInEmergency;
import org.milepost.intake.Somebody;
import org.milepost.intake.TwoCenters;
import org.milepost.platform.Job;
import org.milepost.platform.Jobs;
import org.milepost.platform.Notice;
import org.milepost.platform.Notices;
import org.milepost.staff.Role;

class OfficeNoticeTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Everybody STAFF = new Everybody(List.of(
            Somebody.member("1", Role.ADMISSIONS_LEAD, Optional.of(MISSISSIPPI)),
            Somebody.member("2", Role.ADMISSIONS_LEAD, Optional.of(ALABAMA)),
            Somebody.member("3", Role.ADMISSIONS_AGENT, Optional.of(MISSISSIPPI))));

    private final Asked asked = new Asked();
    private final Sent sent = new Sent(true);

    @Test
    void an_office_is_told_once_a_minute_however_many_wrote_and_after_the_last() {
        OfficeNotice notice = notice(sent);

        notice.received(inquiry("MP-0000-0001", NOON), asked);
        notice.received(inquiry("MP-0000-0002", NOON.plusSeconds(59)), asked);
        notice.received(inquiry("MP-0000-0003", NOON.plusSeconds(60)), asked);

        assertThat(asked.jobs)
                .containsExactly(
                        Map.entry("WAITING mississippi 2026-11-26T12:00:00Z", NOON.plusSeconds(60)),
                        Map.entry("WAITING mississippi 2026-11-26T12:01:00Z", NOON.plusSeconds(120)));
    }

    @Test
    void the_office_of_the_center_gets_it() {
        assertThat(notice(sent).run("WAITING mississippi 2026-11-26T12:00:00Z")).isEmpty();

        assertThat(sent.to).containsExactly("mississippi@example.org");
        assertThat(sent.notices).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Notice.Kind.WAITING);
            assertThat(one.at()).isEqualTo(NOON);
        });
    }

    @Test
    void an_emergency_is_told_to_those_who_answer_for_the_records_of_that_center() {
        OfficeNotice notice = notice(sent);
        notice.opened(new OpenedInEmergency(MISSISSIPPI, NOON), asked);

        notice.run(asked.jobs.get(0).getKey());

        assertThat(sent.to).containsExactly("1@example.org");
        assertThat(sent.notices).extracting(Notice::kind).containsExactly(Notice.Kind.TO_BE_SEEN);
    }

    @Test
    void without_a_mail_server_nothing_is_asked_for() {
        notice(new Sent(false)).received(inquiry("MP-0000-0001", NOON), asked);

        assertThat(asked.jobs).isEmpty();
    }

    private static OfficeNotice notice(Notices notices) {
        return new OfficeNotice(notices, new TwoCenters(), STAFF);
    }

    private static InquiryReceived inquiry(String number, Instant at) {
        return new InquiryReceived(new InquiryNumber(number), MISSISSIPPI, at);
    }

    /** Jobs that were asked for, each once. */
    private static final class Asked implements Jobs {
        private final List<Map.Entry<String, Instant>> jobs = new ArrayList<>();

        @Override
        public void ask(Class<? extends Job> job, String subject, Instant when) {
            if (!jobs.contains(Map.entry(subject, when))) {
                jobs.add(Map.entry(subject, when));
            }
        }
    }

    /** Notices that went out. */
    private static final class Sent implements Notices {
        private final boolean on;
        private final List<String> to = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();

        Sent(boolean on) {
            this.on = on;
        }

        @Override
        public boolean areSent() {
            return on;
        }

        @Override
        public void send(Notice notice, String recipient) {
            notices.add(notice);
            to.add(recipient);
        }
    }
}
