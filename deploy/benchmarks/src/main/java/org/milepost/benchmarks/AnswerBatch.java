package org.milepost.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A file of as many answers as are wanted, made of a few, each transaction with a control number of its own. */
final class AnswerBatch {
    private static final String HEADER =
            "ISA*00*          *00*          *ZZ*RIVERBEND      *ZZ*MILEPOST       *260302*0900*^*00501*000000058*0*T*:~"
                    + "GS*HB*RIVERBEND*MILEPOST*20260302*0900*58*X*005010X279A1~";

    private final List<List<String>> transactions;

    private AnswerBatch(List<List<String>> transactions) {
        this.transactions = List.copyOf(transactions);
    }

    /** Writes as many answers as the first argument says, each with 58 lines of benefits, to standard output. */
    public static void main(String[] args) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out);
        ofFiftyEightLines().write(Integer.parseInt(args[0]), out);
        out.flush();
    }

    /** What a payer says in 58 lines of one person. */
    static String fiftyEightLines() {
        try (InputStream in = Objects.requireNonNull(AnswerBatch.class.getResourceAsStream("fifty-eight-lines.271"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing but that answer, over and over. */
    static AnswerBatch ofFiftyEightLines() {
        return new AnswerBatch(transactions(fiftyEightLines()));
    }

    /** The answers of {@code folder} that are written with the usual delimiters, and that of 58 lines, in turn. */
    static AnswerBatch ofAll(Path folder) throws IOException {
        List<List<String>> transactions = new ArrayList<>(transactions(fiftyEightLines()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".271"))
                    .sorted()
                    .toList()) {
                transactions.addAll(transactions(Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
        }
        return new AnswerBatch(transactions);
    }

    /** The segments of each 271 in {@code text}, from its ST to its SE. */
    private static List<List<String>> transactions(String text) {
        List<List<String>> transactions = new ArrayList<>();
        List<String> transaction = new ArrayList<>();
        for (String piece : text.split("~", -1)) {
            String segment = piece.strip();
            if (segment.startsWith("ST*")) {
                transaction = new ArrayList<>();
            }
            transaction.add(segment);
            if (segment.startsWith("SE*") && transaction.get(0).startsWith("ST*271*")) {
                transactions.add(List.copyOf(transaction));
            }
        }
        return transactions;
    }

    /** Writes {@code wanted} transactions in one interchange. */
    void write(int wanted, OutputStream out) throws IOException {
        write(HEADER, out);
        for (int n = 1; n <= wanted; n++) {
            List<String> transaction = transactions.get(n % transactions.size());
            String number = String.format("%06d", n);
            write("ST*271*" + number + "*005010X279A1~", out);
            for (String segment : transaction.subList(1, transaction.size() - 1)) {
                write(segment + "~", out);
            }
            write("SE*" + transaction.size() + "*" + number + "~", out);
        }
        write("GE*" + wanted + "*58~IEA*1*000000058~", out);
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
