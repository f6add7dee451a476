package org.lapwing.partnerships.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;

/**
 * One day to be put into a calendar by hand: all day long, confidential, not shown as busy, with its title and nothing else.
 *
 * @param key what the day is of: the same at each download, so that a calendar program replaces it
 * @param title such as "A-12 due"
 * @param today when it was looked at
 */
public record OneDay(UUID key, LocalDate day, String title, LocalDate today) {

  /** The day as text (RFC 5545). */
  public String text() {
    var calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//Lapwing//Calendar//EN");
    calendar.setMethod(Method.PUBLISH);
    var event = new VEvent();
    event.setUid(key + "@lapwing");
    event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(new DateStart(new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
    event.setSummary(title);
    event.setClassification(Classification.CONFIDENTIAL);
    event.setTransparency(true);
    calendar.addEvent(event);
    return calendar.write();
  }
}
