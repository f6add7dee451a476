package org.lapwing.partnerships.web.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A text as a QR code.
 *
 * @param side how many squares a side has, with the margin that cameras ask for
 * @param path the dark squares, as the path of an SVG
 */
public record Squares(int side, String path) {

  /** Draws a short text. */
  static Squares of(String text) {
    try {
      var drawn = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
      return new Squares(drawn.getWidth(), path(drawn));
    } catch (WriterException impossible) {
      throw new IllegalArgumentException("The text is too long for a QR code", impossible);
    }
  }

  private static String path(BitMatrix drawn) {
    var path = new StringBuilder();
    for (var y = 0; y < drawn.getHeight(); y++) {
      for (var x = 0; x < drawn.getWidth(); x++) {
        if (drawn.get(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return path.toString();
  }
}
