package org.lapwing.directory.hours;

import static java.lang.Math.acos;
import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lapwing.kernel.InWords;

/** When the sun rises and sets in the middle of England, to within a few minutes. */
final class Sun {

  /** A moment of the day that moves with the sun. */
  enum Moment {
    DAWN(-6.0, -1),
    SUNRISE(-0.833, -1),
    SUNSET(-0.833, 1),
    DUSK(-6.0, 1);

    private final double height;
    private final int side;

    Moment(double height, int side) {
      this.height = height;
      this.side = side;
    }
  }

  private static final double NORTH = 52.5;
  private static final double EAST = -1.5;
  private static final double TILT = 23.44;
  private static final LocalDate J2000 = LocalDate.of(2000, 1, 1);
  private static final int DAY_SECONDS = 86_400;

  private Sun() {}

  /** The minute of that day, by the clock in London. */
  static int minuteOf(Moment moment, LocalDate day) {
    var noon = day.toEpochDay() - J2000.toEpochDay() - EAST / 360;
    var anomaly = toRadians((357.5291 + 0.98560028 * noon) % 360);
    var centre = 1.9148 * sin(anomaly) + 0.02 * sin(2 * anomaly) + 0.0003 * sin(3 * anomaly);
    var longitude = anomaly + toRadians(centre + 180 + 102.9372);
    var transit = noon + 0.0053 * sin(anomaly) - 0.0069 * sin(2 * longitude);
    var declination = asin(sin(longitude) * sin(toRadians(TILT)));
    var days = transit + moment.side * hourAngle(moment, declination) / 360;
    var instant =
        J2000.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(Math.round(days * DAY_SECONDS));
    return minuteInLondon(instant);
  }

  private static double hourAngle(Moment moment, double declination) {
    var latitude = toRadians(NORTH);
    var cosine = (sin(toRadians(moment.height)) - sin(latitude) * sin(declination))
        / (cos(latitude) * cos(declination));
    return toDegrees(acos(Math.clamp(cosine, -1.0, 1.0)));
  }

  private static int minuteInLondon(Instant instant) {
    var time = instant.atZone(InWords.LONDON).toLocalTime();
    return time.getHour() * 60 + time.getMinute();
  }
}
