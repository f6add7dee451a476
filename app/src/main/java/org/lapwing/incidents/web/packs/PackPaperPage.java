package org.lapwing.incidents.web.packs;

import org.lapwing.platform.documents.Paper;

/**
 * All that packPaper.jte may know.
 *
 * @param runs whether the reader may have it as a file
 */
public record PackPaperPage(At at, Paper paper, boolean runs) {}
