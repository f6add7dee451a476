package org.lapwing.oversight;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets meetings be found by the words of their minutes, or by the name that people say aloud. */
@Component
class FindMeetings implements Searchable {

  private static final Pattern REFERENCE = Pattern.compile("[Mm]-?(\\d{1,9})");

  private final MeetingStore store;

  FindMeetings(MeetingStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Meetings.KIND;
  }

  @Override
  public String heading() {
    return "Meetings";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    var reference = REFERENCE.matcher(words.strip());
    var number = reference.matches() ? Integer.parseInt(reference.group(1)) : -1;
    return store.found(words, number, after, most).stream().map(FindMeetings::found).toList();
  }

  private static Found found(Meeting meeting) {
    var about = meeting.plan().about();
    var when = "Meeting of " + InWords.date(meeting.plan().day());
    return new Found(
        meeting.id().value(),
        meeting.reference(),
        about.isBlank() ? when : when + ": " + about,
        "meetings/" + meeting.id().value(),
        meeting.state().words());
  }
}
