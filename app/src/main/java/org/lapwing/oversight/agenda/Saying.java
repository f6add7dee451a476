package org.lapwing.oversight.agenda;

import org.lapwing.oversight.MeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets minutes be kept beside the items that they are about; who may and when is decided by whoever writes them. */
@Component
@Transactional
public class Saying {

  private final AgendaStore store;

  Saying(AgendaStore store) {
    this.store = store;
  }

  @Transactional(readOnly = true)
  public Agenda of(MeetingId meeting) {
    return store.of(meeting);
  }

  /** Whoever else would write waits until this transaction ends. */
  public Agenda hold(MeetingId meeting) {
    return store.hold(meeting);
  }

  /** Puts these words to an item, if they are others than before. */
  public void say(AgendaItem item, String words) {
    if (!item.said().words().equals(words.strip())) {
      store.say(item.id(), words.strip());
    }
  }

  /** Puts these words to what belongs to no item, if they are others than before. */
  public void sayGenerally(Agenda agenda, String words) {
    if (!agenda.general().words().equals(words.strip())) {
      store.sayGenerally(agenda.meeting(), words.strip());
    }
  }
}
