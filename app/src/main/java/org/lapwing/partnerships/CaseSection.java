package org.lapwing.partnerships;

import java.util.List;
import org.lapwing.partnerships.Cases.CaseFile;

/** What a module above keeps of a case, as ways that stand on the page of the case file; each module supplies a bean. */
public interface CaseSection {

  /** Where it stands, ascending: 10 × the floor of the module. */
  int order();

  /** The ways that this viewer may go from this case file; empty if there is none. */
  List<Way> of(CaseFile file);

  /** Whether a guest in the case may go these ways too. */
  default boolean isForGuests() {
    return false;
  }

  /**
   * One way from the case file.
   *
   * @param note what one finds there, or blank
   * @param href what follows {@code /p/{partnership}/}
   */
  record Way(String words, String note, String href) {}
}
