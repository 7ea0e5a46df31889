package org.milepost.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.platform.Notice;

class MailedNoticesTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000d1");
    private static final Notice NOTICE = new Notice(ID, Notice.Kind.WAITING, Instant.parse("2026-11-26T12:00:00Z"));

    @Test
    void a_notice_says_its_kind_its_time_and_its_number_and_nothing_else() throws Exception {
        notices(SERVER.getSmtp().getPort()).send(NOTICE, "office@example.org");

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("office@example.org");
        assertThat(mail.getFrom()[0]).hasToString("notices@example.org");
        assertThat(mail.getSubject()).isEqualTo("A notice for you");
        assertThat(GreenMailUtil.getBody(mail).replace("\r\n", "\n").strip()).isEqualTo("""
                        Something new waits for you in the console.

                        Since: November 26, 2026, 12:00 UTC
                        Notice: 00000000-0000-4000-8000-0000000000d1

                        Sign in as you always do to see it. This message never says more, and never asks for a password.""");
    }

    @Test
    void a_server_that_is_away_is_told_without_the_recipient() {
        MailedNotices nowhere = notices(1);

        assertThatIllegalStateException()
                .isThrownBy(() -> nowhere.send(NOTICE, "office@example.org"))
                .withMessage("The mail server did not take a notice.");
    }

    @Test
    void without_a_server_none_are_sent() {
        assertThat(new MailedNotices(
                                Optional.empty(), 25, Optional.empty(), Optional.empty(), true, "notices@example.org")
                        .areSent())
                .isFalse();
    }

    private static MailedNotices notices(int port) {
        return new MailedNotices(
                Optional.of("127.0.0.1"), port, Optional.empty(), Optional.empty(), false, "notices@example.org");
    }
}
