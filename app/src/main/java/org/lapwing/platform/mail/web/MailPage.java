package org.lapwing.platform.mail.web;

import java.util.List;
import org.lapwing.platform.mail.Outbox.Shown;

/**
 * All that mail.jte may know.
 *
 * @param delivers whether letters leave this installation
 */
public record MailPage(boolean delivers, List<Shown> letters) {}
