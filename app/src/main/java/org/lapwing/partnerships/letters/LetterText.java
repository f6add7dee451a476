package org.lapwing.partnerships.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.letters.Counting.Count;
import org.lapwing.partnerships.letters.LetterLines.Part;
import org.lapwing.partnerships.letters.Readers.Reader;
import org.lapwing.platform.Mail.Letter;

/** One person's letter of one day. */
record LetterText(String place, String home, Count count, List<Part> parts) {

  private static final String ALL = """
      This letter comes once on a working day, and only when something waits. You can stop it under Account; reminders of \
      what is due or late still come.""";

  private static final String FIRM = """
      You asked for no daily letter. This one comes because something is due or late.""";

  boolean isEmpty() {
    return count.things() == 0 && parts.isEmpty();
  }

  Letter to(Reader reader) {
    return new Letter(reader.email(), "Lapwing: " + subject(), """
        %s

        %sSee them: %s

        %s
        """.formatted(
            first(), told(), home, reader.wantsLetter() ? ALL : FIRM));
  }

  private String subject() {
    return count.things() == 0
        ? InWords.count(lines(), "reminder", "reminders")
        : waits(count.things());
  }

  private String first() {
    return count.things() == 0
        ? "%s at %s.".formatted(InWords.count(lines(), "reminder", "reminders"), place)
        : "%s at %s.%s".formatted(waits(count.things()), place, late());
  }

  private String late() {
    return count.late() == 0 ? "" : " " + InWords.count(count.late(), "is late", "are late") + ".";
  }

  private String told() {
    return parts.stream()
        .map(part -> part.heading() + "\n" + String.join("\n", part.lines()) + "\n\n")
        .collect(Collectors.joining());
  }

  private long lines() {
    return parts.stream().mapToLong(part -> part.lines().size()).sum();
  }

  private static String waits(long number) {
    return InWords.count(number, "thing waits for you", "things wait for you");
  }
}
