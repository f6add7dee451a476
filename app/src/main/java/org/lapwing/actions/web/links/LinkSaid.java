package org.lapwing.actions.web.links;

import org.jspecify.annotations.Nullable;

/**
 * All that linkSaid.jte may know: what has become of a link.
 *
 * @param asks where a new link can be asked for, or null
 */
public record LinkSaid(
    String title, String lead, String next, @Nullable String asks) {

  static LinkSaid ended(String token) {
    return new LinkSaid(
        "This link opens nothing",
        "It may have ended, been used, or been copied only in part. The action may be done, or somebody else’s now.",
        "Sign in to see your actions. If you do not sign in, ask for a new link: it is sent to the address that this one was sent to.",
        "/update/" + token + "/new");
  }

  static LinkSaid sent() {
    return new LinkSaid(
        "What you said is received",
        "It stands in the history of the action, marked as sent by the link in a letter.",
        "This link is now used. To say more, sign in, or wait for the next letter.",
        null);
  }

  static LinkSaid asked() {
    return new LinkSaid(
        "Look into your mailbox",
        "If the action is still open and still yours, a new link is on its way to your work email address.",
        "It can take a few minutes. You can ask once an hour. If nothing comes, sign in, or ask the co-ordinator.",
        null);
  }
}
