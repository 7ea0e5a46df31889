package org.milepost.insurance.x12;

/** The codes of one and two capital letters or digits, made once: three of four elements are such, and the same few come again and again. */
final class Codes {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int NUMBER = CHARACTERS.length();
    private static final String[] CODES = new String[NUMBER + NUMBER * NUMBER];

    static {
        for (int i = 0; i < NUMBER; i++) {
            CODES[i] = CHARACTERS.substring(i, i + 1);
            for (int j = 0; j < NUMBER; j++) {
                CODES[NUMBER + i * NUMBER + j] = CODES[i] + CHARACTERS.charAt(j);
            }
        }
    }

    private Codes() {}

    /** What stands in {@code text} from {@code start} to {@code end}, without blanks around it. */
    static String part(String text, int start, int end) {
        if (end - start == 1) {
            int one = place(text.charAt(start));
            if (one >= 0) {
                return CODES[one];
            }
        } else if (end - start == 2) {
            int one = place(text.charAt(start));
            int other = place(text.charAt(start + 1));
            if (one >= 0 && other >= 0) {
                return CODES[NUMBER + one * NUMBER + other];
            }
        } else if (start == end) {
            return "";
        }
        return text.substring(start, end).strip();
    }

    private static int place(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }
}
