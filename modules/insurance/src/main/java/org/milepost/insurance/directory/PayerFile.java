package org.milepost.insurance.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.milepost.insurance.PayerDirectory.Faulty;
import org.milepost.insurance.PayerFault;

/**
 * A file of payers: CSV (RFC 4180) in UTF-8, with or without a byte order mark. The first line names the columns {@code id},
 * {@code name}, {@code connection_id} and {@code aliases} in any order; the first may be blank in a line, the last may be missing, others
 * are passed over. Aliases are parted by {@code |}.
 *
 * @param lines what could be read
 * @param faulty what could not
 */
record PayerFile(List<PayerLine> lines, List<Faulty> faulty) {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String CONNECTION_ID = "connection_id";
    private static final String ALIASES = "aliases";
    private static final int MOST_LINES = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    PayerFile {
        lines = List.copyOf(lines);
        faulty = List.copyOf(faulty);
    }

    static PayerFile read(byte[] csv) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
        } catch (CharacterCodingException other) {
            return faulty(1, PayerFault.NOT_UTF8);
        }
        try (CSVParser parser = CSVParser.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, FORMAT)) {
            return namesColumns(parser) ? read(parser) : faulty(1, PayerFault.HEADER);
        } catch (IOException | IllegalArgumentException unreadable) {
            return faulty(1, PayerFault.HEADER);
        }
    }

    private static boolean namesColumns(CSVParser parser) {
        return parser.getHeaderNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList()
                .containsAll(List.of(ID, NAME, CONNECTION_ID));
    }

    private static PayerFile faulty(long line, PayerFault fault) {
        return new PayerFile(List.of(), List.of(new Faulty(line, fault)));
    }

    private static PayerFile read(CSVParser parser) {
        List<PayerLine> lines = new ArrayList<>();
        List<Faulty> faulty = new ArrayList<>();
        try {
            for (CSVRecord record : parser) {
                long number = parser.getCurrentLineNumber();
                if (lines.size() == MOST_LINES) {
                    faulty.add(new Faulty(number, PayerFault.TOO_MANY_LINES));
                    break;
                }
                if (record.isConsistent()) {
                    lines.add(line(number, record));
                } else {
                    faulty.add(new Faulty(number, PayerFault.COLUMNS));
                }
            }
        } catch (UncheckedIOException unreadable) {
            faulty.add(new Faulty(parser.getCurrentLineNumber(), PayerFault.QUOTES));
        }
        return new PayerFile(lines, faulty);
    }

    private static PayerLine line(long number, CSVRecord record) {
        return new PayerLine(
                number,
                record.get(ID),
                record.get(NAME),
                record.get(CONNECTION_ID),
                record.isMapped(ALIASES) ? Optional.of(aliases(record.get(ALIASES))) : Optional.empty());
    }

    private static List<String> aliases(String written) {
        return Arrays.stream(written.split("\\|", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
