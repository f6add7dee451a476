package org.lapwing.actions;

import java.time.LocalDate;

/**
 * Which colour an action has on each day from now on, as long as nobody touches it.
 *
 * @param base the colour that it rests in
 * @param amberOn from when it is amber; {@link #NEVER} if it will not be
 * @param redOn from when it is red; {@link #NEVER} if it will not be
 */
public record Forecast(Colour base, LocalDate amberOn, LocalDate redOn) {

  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  static final LocalDate ALREADY = LocalDate.of(1, 1, 1);

  public Colour on(LocalDate day) {
    if (!redOn.isAfter(day)) {
      return Colour.RED;
    }
    return amberOn.isAfter(day) ? base : Colour.AMBER;
  }
}
