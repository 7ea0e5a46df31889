package org.milepost.platform.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Language;
import org.milepost.platform.Notice;
import org.milepost.platform.Notices;
import org.milepost.platform.Texts;
import org.milepost.platform.View;

/** Notices over SMTP, by Jakarta Mail. Neither sender nor subject says whose they are; there is no link to press. */
@ApplicationScoped
class MailedNotices implements Notices {
    private static final String SECONDS_TO_WAIT = "15000";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm 'UTC'", Language.ENGLISH.locale());

    private final Optional<String> host;
    private final String sender;
    private final Session session;
    private final Texts t = Texts.of(View.class, Language.ENGLISH);

    @Inject
    MailedNotices(
            @ConfigProperty(name = "platform.mail.host") Optional<String> host,
            @ConfigProperty(name = "platform.mail.port") int port,
            @ConfigProperty(name = "platform.mail.user") Optional<String> user,
            @ConfigProperty(name = "platform.mail.password") Optional<String> password,
            @ConfigProperty(name = "platform.mail.encrypted") boolean encrypted,
            @ConfigProperty(name = "platform.mail.sender") String sender) {
        this.host = host;
        this.sender = sender;
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host.orElse(""));
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(encrypted));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypted));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", SECONDS_TO_WAIT);
        settings.setProperty("mail.smtp.timeout", SECONDS_TO_WAIT);
        settings.setProperty("mail.smtp.writetimeout", SECONDS_TO_WAIT);
        this.session = Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }

    @Override
    public boolean areSent() {
        return host.isPresent();
    }

    @Override
    public void send(Notice notice, String recipient) {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(sender));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
            mail.setSentDate(Date.from(notice.at()));
            mail.setSubject(t.say("notice.subject"), StandardCharsets.UTF_8.name());
            // So that no machine answers it.
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setText(
                    t.say(
                            "notice.text",
                            t.say("notice.kind." + notice.kind()),
                            MOMENT.format(notice.at().atZone(ZoneOffset.UTC)),
                            notice.id()),
                    StandardCharsets.UTF_8.name());
            Transport.send(mail);
        } catch (MessagingException failure) {
            throw new IllegalStateException("The mail server did not take a notice.", failure);
        }
    }
}
