package vn.motcua.local.post;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The letters that came in. */
final class Letters {

    private static final int KEPT = 2_000;
    private static final int SHOWN = 500;

    private final GreenMail mail;

    Letters(GreenMail mail) {
        this.mail = mail;
    }

    /** Returns the newest letters, newest first. When there are too many to keep, all are thrown away after that. */
    synchronized List<Sent> newest() {
        MimeMessage[] all = mail.getReceivedMessages();
        List<Sent> newest = Arrays.stream(all)
                .map(Letters::sent)
                .sorted(Comparator.comparing(Sent::at).reversed())
                .limit(SHOWN)
                .toList();
        if (all.length > KEPT) {
            throwAway();
        }
        return newest;
    }

    private void throwAway() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sent sent(MimeMessage letter) {
        try {
            return new Sent(
                    letter.getMessageID() == null ? "" : letter.getMessageID(),
                    letter.getSentDate() == null
                            ? Instant.EPOCH
                            : letter.getSentDate().toInstant(),
                    Arrays.toString(letter.getRecipients(Message.RecipientType.TO))
                            .replaceAll("[\\[\\]]", ""),
                    letter.getSubject() == null ? "" : letter.getSubject(),
                    letter.getContent() instanceof String text ? text : letter.getContentType());
        } catch (MessagingException | IOException e) {
            return new Sent("", Instant.EPOCH, "", "không đọc được / unreadable", e.toString());
        }
    }
}
