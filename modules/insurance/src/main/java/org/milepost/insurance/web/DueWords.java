package org.milepost.insurance.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.milepost.insurance.ReviewState;
import org.milepost.platform.Texts;

/**
 * Says what is due in utilization review, and when.
 *
 * @param today where the center is
 */
record DueWords(Texts t, LocalDate today) {
    /** What is due on {@code day} where a review stands so: the admission until the plan was asked, then what the plan said. */
    String say(ReviewState state, LocalDate day) {
        boolean isAdmission = state == ReviewState.WAITING || state == ReviewState.TAKEN;
        return t.say(
                isAdmission ? "record.review.due.admission" : "record.review.due.next",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(t.language().locale())
                        .format(day),
                from(day));
    }

    private String from(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? t.say("record.review.due.late", -days) : t.say("record.review.due.in", days);
    }

    boolean isLate(LocalDate day) {
        return day.isBefore(today);
    }
}
