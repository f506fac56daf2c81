package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import vn.motcua.eventstore.Outbound.Delivery;
import vn.motcua.eventstore.Outbound.Delivery.NotSent;
import vn.motcua.eventstore.Outbound.TargetAway;

/** Letters by SMTP. What the server says is told by its code alone, for its words may name the recipient. */
final class SmtpMail implements Mail {
    private static final int CLOSING = 421;
    private static final int FOR_GOOD = 500;
    private static final String WAIT_MS = "15000";

    private final NoticesConfig config;
    private final Session session;
    private final Address from;

    /** @throws IllegalStateException it is not said, or cannot be, who letters are from */
    SmtpMail(NoticesConfig config) {
        this.config = config;
        this.session = Session.getInstance(properties(config));
        try {
            this.from = new InternetAddress(
                    config.smtpFrom()
                            .orElseThrow(() -> new IllegalStateException("MOTCUA_SMTP_HOST needs MOTCUA_SMTP_FROM")),
                    true);
        } catch (AddressException e) {
            throw new IllegalStateException("MOTCUA_SMTP_FROM is no e-mail address", e);
        }
    }

    private static Properties properties(NoticesConfig config) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", config.smtpHost().orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(config.smtpPort()));
        properties.setProperty("mail.smtp.connectiontimeout", WAIT_MS);
        properties.setProperty("mail.smtp.timeout", WAIT_MS);
        properties.setProperty("mail.smtp.writetimeout", WAIT_MS);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(config.smtpUser().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (config.smtpSecurity()) {
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    @Override
    public Delivery send(UUID id, String to, String subject, String text) throws TargetAway {
        MimeMessage letter;
        try {
            letter = letter(id, new InternetAddress(to, true), subject, text);
        } catch (AddressException _) {
            return new NotSent("không phải địa chỉ thư / no e-mail address");
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    "a letter cannot be written: " + e.getClass().getSimpleName());
        }
        // Where the library finds its parts.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SmtpMail.class.getClassLoader());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    config.smtpUser().orElse(null), config.smtpPassword().orElse(null));
            transport.sendMessage(letter, letter.getAllRecipients());
            return Delivery.SENT;
        } catch (SendFailedException e) {
            return refused(e);
        } catch (MessagingException e) {
            throw away(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage letter(UUID id, Address to, String subject, String text) throws MessagingException {
        MimeMessage letter = new Identified(session, id);
        letter.setFrom(from);
        letter.setRecipient(Message.RecipientType.TO, to);
        letter.setSubject(subject, "UTF-8");
        letter.setText(text, "UTF-8");
        letter.setSentDate(new Date());
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.saveChanges();
        return letter;
    }

    /** Keeps its identifier when the library would give another one. */
    private static final class Identified extends MimeMessage {
        private final UUID id;

        private Identified(Session session, UUID id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@motcua>");
        }
    }

    /** A recipient who is refused for good is nobody to tell; the rest is tried again, or waits for an operator. */
    private static Delivery refused(SendFailedException e) throws TargetAway {
        for (Exception next = e;
                next != null;
                next = next instanceof MessagingException m ? m.getNextException() : null) {
            if (next instanceof SMTPAddressFailedException address) {
                if (address.getReturnCode() >= FOR_GOOD) {
                    return new NotSent("máy chủ thư từ chối người nhận / the mail server refuses the recipient: "
                            + address.getReturnCode());
                }
                throw new IllegalStateException("SMTP " + address.getReturnCode());
            }
        }
        if (e instanceof SMTPSendFailedException failed) {
            if (failed.getReturnCode() == CLOSING) {
                throw away(e);
            }
            throw new IllegalStateException("SMTP " + failed.getReturnCode());
        }
        throw new IllegalStateException(e.getClass().getSimpleName());
    }

    private static TargetAway away(MessagingException e) {
        Exception cause = e.getNextException();
        return new TargetAway(
                "máy chủ thư không nhận / the mail server takes nothing: "
                        + e.getClass().getSimpleName()
                        + (cause == null ? "" : " " + cause.getClass().getSimpleName()),
                null);
    }
}
