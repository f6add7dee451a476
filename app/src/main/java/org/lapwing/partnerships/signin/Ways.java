package org.lapwing.partnerships.signin;

/** By what somebody can show who they are once their password is given. */
public record Ways(boolean app, boolean passkeys) {

  /** Nothing is set up yet: whoever knows the password sets it up. */
  public boolean none() {
    return !app && !passkeys;
  }
}
