package org.lapwing.oversight;

import java.util.List;
import org.lapwing.platform.documents.Block;

/** Writes a section of the pack of a meeting; supplied as a bean by whoever keeps what it tells. Never case material. */
public interface PackSection {

  /** Where it stands among the others: the agenda is 10, the last minutes 20, actions 30, challenges 40, risks 50. */
  int order();

  /** Its heading, without a number. */
  String title();

  /** What it says beneath that heading, in blocks whose own headings are of level 2; nothing leaves the section out. */
  List<Block> blocks(Occasion occasion);
}
