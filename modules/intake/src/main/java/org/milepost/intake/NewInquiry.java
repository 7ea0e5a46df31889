package org.milepost.intake;

import java.util.Optional;
import org.milepost.locations.ZipCode;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.staff.CenterId;

/**
 * What somebody sends us.
 *
 * @param subject what they ask for
 * @param center the center whose page they wrote from, or chose; empty where the ZIP code decides
 * @param zip where they are; needed where no center is chosen
 * @param person how to call and reach them
 * @param message what they wrote; may be blank
 * @param forWhom for whom they ask
 * @param inDanger whether they ticked that somebody is in danger now
 * @param language the language of the page, in which to answer
 * @param agreement what they agreed to when sending
 */
public record NewInquiry(
        Subject subject,
        Optional<CenterId> center,
        Optional<ZipCode> zip,
        Person person,
        Private message,
        ForWhom forWhom,
        boolean inDanger,
        Language language,
        Agreement agreement) {

    /**
     * How to reach somebody.
     *
     * @param name as they want to be called
     * @param phone a number that is safe to call; may be blank
     * @param email may be blank
     * @param voicemail whether we may leave a message on that number
     */
    public record Person(Private name, Private phone, Private email, boolean voicemail) {}
}
