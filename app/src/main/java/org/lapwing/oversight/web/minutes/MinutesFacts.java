package org.lapwing.oversight.web.minutes;

import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.minutes.Circulating;
import org.lapwing.oversight.minutes.Writing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the minutes of a meeting for its page. */
@Component
public class MinutesFacts {

  private final Writing writing;
  private final Circulating circulating;

  MinutesFacts(Writing writing, Circulating circulating) {
    this.writing = writing;
    this.circulating = circulating;
  }

  @Transactional(readOnly = true)
  public MinutesShown shown(MeetingId id) {
    return new MinutesShown(
        writing.written(id), writing.decided(id), circulating.addenda(id), circulating.sent(id));
  }
}
