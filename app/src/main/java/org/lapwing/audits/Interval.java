package org.lapwing.audits;

import org.lapwing.audits.figures.Share;

/**
 * The range in which the share of all files is likely to lie, 19 times in 20, judged by files drawn at random (Wilson's
 * score interval, which stays sensible for small samples).
 */
public record Interval(double low, double high) {

  /** 1.96: what leaves one in twenty outside. */
  private static final double Z = 1.959964;

  public static Interval of(Share share) {
    double n = share.of();
    double p = share.found() / n;
    double middle = p + Z * Z / (2 * n);
    double width = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    return new Interval(
        Math.max(0, (middle - width) / scale), Math.min(1, (middle + width) / scale));
  }
}
