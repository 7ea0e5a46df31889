package org.milepost.insurance.web;

import java.util.List;
import org.milepost.platform.Texts;

/**
 * What was asked of payers and what they answered, segment by segment, and what they told by phone.
 *
 * @param number the inquiry's
 * @param center the office's name
 * @param forgotten on which day it was erased; empty text while it is kept
 * @param parts each question with its answer and each call, the earliest first
 * @param t the module's texts
 */
public record ExchangesPage(String number, String center, String forgotten, List<Part> parts, Texts t) {
    private static final int BRIEF = 60;

    public ExchangesPage {
        parts = List.copyOf(parts);
    }

    /** Whether nothing is left of it. */
    public boolean isForgotten() {
        return !forgotten.isEmpty();
    }

    /** Each question with its answer. */
    public List<Turn> turns() {
        return parts.stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
    }

    /** The lines that the office has to read themselves. */
    public List<Line> unclear() {
        return turns().stream()
                .flatMap(turn -> turn.answer().stream())
                .filter(Line::unclear)
                .toList();
    }

    /** One thing that a payer was asked. */
    public sealed interface Part permits Turn, Call {}

    /**
     * A call to a payer.
     *
     * @param id of its heading
     * @param payer who was called
     * @param at when, exactly
     * @param spokenTo who answered
     * @param reference the payer's number of the call; empty text where it gave none
     * @param notedBy who wrote it down
     * @param told what was told, thing by thing
     */
    public record Call(
            String id,
            String payer,
            String at,
            String spokenTo,
            String reference,
            String notedBy,
            List<CoverageView.Item> told)
            implements Part {
        public Call {
            told = List.copyOf(told);
        }
    }

    /**
     * One question and its answer.
     *
     * @param id of its heading
     * @param title what was asked
     * @param payer who was asked
     * @param sent when it left or was to, exactly
     * @param took how long the answer took, in words; or that none came
     * @param notes what else to know of it, findings about the answer as a whole included
     * @param question its lines; none where it was not sent
     * @param answer the answer's; none where none came
     * @param fields the JSON that came, where the answer was told in fields; empty text otherwise
     */
    public record Turn(
            String id,
            String title,
            String payer,
            String sent,
            String took,
            List<String> notes,
            List<Line> question,
            List<Line> answer,
            String fields)
            implements Part {
        public Turn {
            notes = List.copyOf(notes);
            question = List.copyOf(question);
            answer = List.copyOf(answer);
        }
    }

    /**
     * A line beside what it says.
     *
     * @param anchor its id on the page; empty text where nothing leads to it
     * @param number in its transaction; empty text outside of one
     * @param text as it came
     * @param says in plain words
     * @param unclear whether the office has to read it themselves
     * @param odd what is odd about it
     * @param facts what was read of it
     */
    public record Line(
            String anchor,
            String number,
            String text,
            String says,
            boolean unclear,
            List<String> odd,
            List<String> facts) {
        public Line {
            odd = List.copyOf(odd);
            facts = List.copyOf(facts);
        }

        /** How it begins. */
        public String brief() {
            return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
        }
    }
}
