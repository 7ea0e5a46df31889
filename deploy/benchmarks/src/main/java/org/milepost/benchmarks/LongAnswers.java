package org.milepost.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.milepost.insurance.EligibilityFiles;

/**
 * Reads answers of a megabyte that are one kind of line over and over, as nobody sends them who means well. What takes twice as long for
 * twice as many lines is read in seconds; what takes four times as long is not.
 */
final class LongAnswers {
    private static final String BEGIN =
            "ISA*00*          *00*          *ZZ*RIVERBEND      *ZZ*MILEPOST       *260302*0900*^*00501*000000058*0*T*:~"
                    + "GS*HB*RIVERBEND*MILEPOST*20260302*0900*58*X*005010X279A1~ST*271*0001*005010X279A1~BHT*0022*11*LONG*20260302*0900~"
                    + "HL*1**20*1~NM1*PR*2*RIVERBEND*****PI*RB001~HL*2*1*21*1~NM1*1P*2*HARBOR*****XX*1999999984~HL*3*2*22*0~"
                    + "TRN*2*TRACE*9MILEPOST1~NM1*IL*1*TESTWELL*RUTH****MI*RBX100200300~";
    private static final String END = "SE*1*0001~GE*1*58~IEA*1*000000058~";

    private LongAnswers() {}

    /**
     * Prints the time of the thread for each kind of line.
     *
     * @param args how many bytes an answer has
     */
    public static void main(String[] args) throws IOException {
        int bytes = Integer.parseInt(args[0]);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (Map.Entry<String, IntFunction<String>> kind : kinds().entrySet()) {
            byte[] half = answer(bytes / 2, kind.getValue());
            byte[] whole = answer(bytes, kind.getValue());
            // Once before it counts: the first is read by a machine that is cold.
            read(half);
            long began = threads.getCurrentThreadCpuTime();
            read(half);
            long between = threads.getCurrentThreadCpuTime();
            read(whole);
            double ofHalf = (between - began) / 1e9;
            double ofWhole = (threads.getCurrentThreadCpuTime() - between) / 1e9;
            System.out.printf(
                    "%-42s %6.2f s, %4.1f times as long as half of it%n", kind.getKey(), ofWhole, ofWhole / ofHalf);
        }
    }

    private static void read(byte[] answer) throws IOException {
        EligibilityFiles.writingTo(Writer.nullWriter(), EligibilityFiles.Form.JSON, false, Optional.empty())
                .read("long", new ByteArrayInputStream(answer));
    }

    private static byte[] answer(int bytes, IntFunction<String> lines) {
        StringBuilder answer = new StringBuilder(bytes + 512).append(BEGIN);
        for (int n = 0; answer.length() < bytes; n++) {
            answer.append(lines.apply(n));
        }
        return answer.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static Map<String, IntFunction<String>> kinds() {
        Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
        kinds.put("rejections of one person", n -> "AAA*N**42*R~");
        kinds.put("persons with a rejection", n -> "HL*" + n + "*2*22*0~AAA*N**42*R~");
        kinds.put("persons with a trace", n -> "HL*" + n + "*2*22*0~TRN*2*T" + n + "*9MILEPOST1~");
        kinds.put("dates of one person", n -> "DTP*346*D8*20260101~");
        kinds.put("plans", n -> "EB*1*IND*30**PLAN " + n + "~");
        kinds.put("plans active and not", n -> "EB*6*IND*30**PLAN " + n + "~EB*1*IND*30~");
        kinds.put("lines of one plan", n -> "EB*1*IND*30**PLAN~");
        kinds.put(
                "plans with dates of their own",
                n -> "EB*1*IND*30~DTP*346*D8*2026" + digits(n % 12) + digits(n % 28) + "~");
        kinds.put("covered and not", n -> "EB*1*IND*AI~EB*I*IND*AI~");
        kinds.put("covered and not, by plan", n -> "EB*1*IND*AI**P" + n + "~EB*I*IND*AI~");
        kinds.put("covered at a place", n -> "EB*1*IND*AI~III*ZZ*55~");
        kinds.put("deductibles", n -> "EB*C*IND*30***23*" + n + "~");
        String digits = "1" + "0".repeat(20_000);
        kinds.put("amounts of many digits", n -> "EB*C*IND*30***23*" + digits + "*" + digits + "*VS*" + digits + "~");
        kinds.put("co-pays with a text", n -> "EB*B*IND*AI***27*20~MSG*" + n + "~");
        kinds.put("co-insurances", n -> "EB*A*IND*AI***27**." + n + "~");
        kinds.put("payers on lines", n -> "EB*1*IND*AI~NM1*PR*2*P" + n + "~");
        kinds.put("payers on one line", n -> (n == 0 ? "EB*U*IND*AI~" : "") + "NM1*PR*2*P" + n + "~");
        kinds.put("texts of one line", n -> (n == 0 ? "EB*B*IND*AI***27*20~" : "") + "MSG*" + n + "~");
        kinds.put("segments without business", n -> "ZZZ*" + n + "~");
        kinds.put("transactions without an end", n -> "ST*271*" + n + "~");
        kinds.put("headers", n -> BEGIN.substring(0, 106));
        kinds.put("separators", n -> "*");
        return kinds;
    }

    private static String digits(int n) {
        return n < 9 ? "0" + (n + 1) : String.valueOf(n + 1);
    }
}
