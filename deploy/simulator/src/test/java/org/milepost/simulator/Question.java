package org.milepost.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A 270 written by hand, with ways to spoil it. */
record Question(List<String> lines) {

    /** A whole question about a subscriber: six lines before HL, counted 13 from ST to SE. */
    static Question about(DemoCard card, String serviceType) {
        return of("""
                ISA*00*          *00*          *ZZ*MILEPOST       *ZZ*PINEWATER      *261122*1200*^*00501*000000905*0*T*:
                GS*HS*MILEPOST*PINEWATER*20261122*1200*77*X*005010X279A1
                ST*270*0001*005010X279A1
                BHT*0022*13*A7F3*20261122*1200
                HL*1**20*1
                NM1*PR*2*PINEWATER HEALTH PLAN*****PI*MPDEMO1
                HL*2*1*21*1
                NM1*1P*2*EXTRA MILE MISSISSIPPI*****XX*1234567893
                HL*3*2*22*0
                TRN*1*5C0FFEE0*9MILEPOST1
                NM1*IL*1*QUILLBY*AVERY****MI*MEMBER
                DMG*D8*19880214*F
                DTP*291*D8*20261122
                EQ*SERVICE
                SE*13*0001
                GE*1*77
                IEA*1*000000905
                """.replace("MEMBER", card.memberId()).replace("SERVICE", serviceType));
    }

    /** A whole question about a dependent. */
    static Question aboutDependent(DemoCard card, String serviceType) {
        return of("""
                ISA*00*          *00*          *ZZ*MILEPOST       *ZZ*PINEWATER      *261122*1200*^*00501*000000906*0*T*:
                GS*HS*MILEPOST*PINEWATER*20261122*1200*78*X*005010X279A1
                ST*270*0001*005010X279A1
                BHT*0022*13*B8E4*20261122*1200
                HL*1**20*1
                NM1*PR*2*PINEWATER HEALTH PLAN*****PI*MPDEMO1
                HL*2*1*21*1
                NM1*1P*2*EXTRA MILE MISSISSIPPI*****XX*1234567893
                HL*3*2*22*1
                NM1*IL*1*QUILLBY*MARLOW****MI*MEMBER
                HL*4*3*23*0
                TRN*1*5C0FFEE1*9MILEPOST1
                NM1*03*1*QUILLBY*AVERY
                DMG*D8*20020214*F
                INS*N*19
                DTP*291*D8*20261122
                EQ*SERVICE
                SE*16*0001
                GE*1*78
                IEA*1*000000906
                """.replace("MEMBER", card.memberId()).replace("SERVICE", serviceType));
    }

    private static Question of(String text) {
        return new Question(text.lines().toList());
    }

    /** The same with one line in place of another; the count in SE follows where lines are added or taken away. */
    Question with(String line, String... replacements) {
        List<String> changed = new ArrayList<>(lines);
        int at = changed.indexOf(line);
        if (at < 0) {
            throw new IllegalArgumentException("No such line: " + line);
        }
        changed.remove(at);
        changed.addAll(at, Arrays.asList(replacements));
        int counted = changed.size() - 4;
        changed.replaceAll(l -> replacements.length != 1 && l.startsWith("SE*") ? "SE*" + counted + "*0001" : l);
        return new Question(changed);
    }

    /** The same without a line. */
    Question without(String line) {
        return with(line);
    }

    /** As sent: no line breaks. */
    String text() {
        return String.join("~", lines) + "~";
    }
}
