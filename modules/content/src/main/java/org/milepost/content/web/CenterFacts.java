package org.milepost.content.web;

import java.time.Instant;
import java.util.List;
import org.milepost.content.Article;
import org.milepost.content.writing.Tokens;
import org.milepost.locations.Center;
import org.milepost.locations.LevelOfCare;
import org.milepost.locations.OpenStatus;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/**
 * What the directory says of a center at one moment, in the words of one language.
 *
 * @param state the state's name
 * @param home the address of its home
 * @param write the address to write to it
 * @param phone as people read it
 * @param dialed the address that dials it
 * @param status whether it answers now, and until when
 * @param hours its week in words
 */
public record CenterFacts(
        String name,
        String city,
        String state,
        String home,
        String write,
        String phone,
        String dialed,
        String status,
        boolean open,
        String hours,
        List<ProgramLine> programs,
        boolean detox) {

    /** A program that the center really offers. */
    public record ProgramLine(String name, String explained, boolean free) {}

    /** What the directory says of it at that time. */
    static CenterFacts of(Center center, Language language, Instant now) {
        OpenStatus status = center.hours().at(now);
        String home = "/" + center.id();
        return new CenterFacts(
                center.name(),
                center.address().city(),
                Texts.of(Article.class, language)
                        .say("state." + center.address().state()),
                language.at(home),
                language.at(home + "/contact"),
                center.phone().value(),
                center.phone().link(),
                status.in(language, now),
                status.open(),
                center.hours().in(language),
                center.programs().stream()
                        .map(program -> new ProgramLine(
                                program.level().in(language), program.level().explained(language), program.freeAt(now)))
                        .toList(),
                center.levels().contains(LevelOfCare.WITHDRAWAL_MANAGEMENT));
    }

    /** What it fills into texts. */
    Tokens tokens() {
        return Tokens.ofCenter(name, state, phone, dialed, hours);
    }
}
