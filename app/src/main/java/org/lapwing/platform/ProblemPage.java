package org.lapwing.platform;

import org.jspecify.annotations.Nullable;

/**
 * All that problem.jte may know.
 *
 * @param reference what to say to an administrator, or null when there is nothing to find out
 */
public record ProblemPage(Problem problem, @Nullable String reference) {}
