package org.lapwing.platform;

/**
 * A part of the demonstration story, told once by a module through its own face when the partnerships of the
 * demonstration are set up; later chapters may rest on earlier ones.
 */
public interface Chapter {

  /** Where it stands, ascending: partnerships and people 0, sign-in 10, then by the floor of the module. */
  int order();

  /** What it tells, for the log: no names. */
  String title();

  /** Tells it, relative to the present day. */
  void tell();
}
