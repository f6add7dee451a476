package org.lapwing.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the programs of PostgreSQL; they refuse root, so for root in a user namespace of their own. */
record Programs(Path bin, boolean root) {

  private static final List<String> APART = List.of("unshare", "-U");

  /** What a program said, and whether it did what it was asked. */
  record Ran(boolean well, String words) {}

  static Programs in(Path bin) throws IOException {
    var root = me() == 0;
    if (root && !run(with(APART, "true"), bin.resolveSibling("probe.log")).well()) {
      throw new DatabaseRefused(
          "PostgreSQL does not run as root, and this machine forbids the user namespace that would help.",
          "Start the application as an ordinary user: useradd --create-home lapwing, then"
              + " su lapwing, with a data directory that belongs to that user.");
    }
    return new Programs(bin, root);
  }

  /** The number of the user that runs this application. */
  static int me() throws IOException {
    return owner(Path.of("/proc/self"));
  }

  static int owner(Path file) throws IOException {
    return (int) Files.getAttribute(file, "unix:uid");
  }

  Ran run(Path log, String program, String... arguments) throws IOException {
    var command = new ArrayList<>(root ? APART : List.<String>of());
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    return run(command, log);
  }

  private static List<String> with(List<String> start, String end) {
    var command = new ArrayList<>(start);
    command.add(end);
    return command;
  }

  private static Ran run(List<String> command, Path log) throws IOException {
    try {
      var process = new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
      var well = process.waitFor() == 0;
      return new Ran(well, Files.readString(log, StandardCharsets.UTF_8));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + command.getLast(), stopped);
    }
  }
}
