package org.lapwing.platform.web;

import org.jspecify.annotations.Nullable;

/** All that the pages about access, privacy and cookies may know: where to write, if that was said. */
public record PromisePage(@Nullable String contact) {}
