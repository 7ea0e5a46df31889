package org.milepost.staff.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to be drawn as SVG.
 *
 * @param side how many modules it is wide, the quiet zone around it included
 * @param path the dark modules
 */
public record QrDrawing(int side, String path) {
    private static final int QUIET = 4;

    /** The code that carries {@code text}. */
    static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrDrawing(code.size + 2 * QUIET, path.toString());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
