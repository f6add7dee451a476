package org.lapwing.partnerships.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/**
 * Marked days as iCalendar: one event for each day, all day long, confidential, and not shown as busy. The same days give
 * the same bytes for a day, and each event keeps its name, so that a program sees what has changed.
 *
 * @param address the address of this installation, without a slash at its end
 */
record CalendarText(String address, PersonId person, List<Marked> days, LocalDate today) {

  private static final Duration AGAIN = Duration.builder().hours(4).build();

  String text() {
    var calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//Lapwing//Calendar//EN");
    calendar.setMethod(Method.PUBLISH);
    calendar.setName("Lapwing");
    calendar.addExperimentalProperty("X-WR-CALNAME", "Lapwing");
    calendar.setRefreshInterval(AGAIN).setParameter("VALUE", "DURATION"); // RFC 7986 asks for it
    days.forEach(day -> calendar.addEvent(event(day)));
    return calendar.write();
  }

  private VEvent event(Marked marked) {
    var event = new VEvent();
    var day = marked.day();
    event.setUid(name(marked));
    event.setDateTimeStamp(Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(new DateStart(new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
    event.setSummary(marked.title());
    event.setUrl(address + marked.home());
    event.setClassification(Classification.CONFIDENTIAL);
    event.setTransparency(true);
    return event;
  }

  /** The person is in it, so that two calendars side by side do not take each other's events for their own. */
  private String name(Marked marked) {
    var key = person.value() + " " + marked.key();
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@lapwing";
  }
}
