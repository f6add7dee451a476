package org.lapwing.actions.web.pictures;

import org.jspecify.annotations.Nullable;
import org.lapwing.actions.web.register.Wishes;
import org.lapwing.platform.parts.Bars;
import org.lapwing.platform.parts.Lines;
import org.lapwing.platform.parts.Stacks;

/**
 * All that pictures.jte may know.
 *
 * @param agencies null where no action matches
 * @param strength what the picture of strengths says in a sentence
 */
public record PicturesPage(
    String register,
    Wishes wishes,
    String counted,
    Lines overTime,
    @Nullable Stacks agencies,
    Bars ages,
    Bars strengths,
    String strength) {}
