package org.lapwing.partnerships.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lapwing.kernel.PersonId;

/**
 * What one module writes into the daily letters; each that has something to say supplies a bean. Letters leave the house:
 * a line holds references, days and numbers, never a word of a record.
 */
public interface LetterLines {

  /**
   * What there is to tell in the partnership of the job that is bound, looked at once for all its letters of that day.
   *
   * @param home the whole address of the partnership's first page, for links
   */
  Morning on(LocalDate day, String home);

  /** One morning of one partnership. */
  interface Morning {

    /**
     * What stands in the letters of these people, and is told thereby: asked within the transaction that puts the letters
     * into the outbox, so that both happen or neither.
     */
    Map<PersonId, List<Part>> tell(Collection<Addressee> readers);
  }

  /**
   * Somebody who is about to be written to.
   *
   * @param wantsAll whether they want the daily letter; if not, they are told only of what they cannot be spared
   */
  record Addressee(PersonId person, boolean wantsAll) {}

  /** Lines that stand together under a heading. */
  record Part(String heading, List<String> lines) {}
}
