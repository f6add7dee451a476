package org.lapwing.actions.web.reminders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;

/**
 * All that ownReminders.jte may know.
 *
 * @param home the address of the partnership's first page
 * @param usual how the partnership reminds before a day, such as "10, 2"
 */
public record OwnRemindersPage(
    String home,
    UUID once,
    String usual,
    Input before,
    Select line,
    Preview preview,
    boolean runs,
    List<Refusal> refusals,
    @Nullable String said) {}
