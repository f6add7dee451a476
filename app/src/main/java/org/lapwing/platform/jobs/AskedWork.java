package org.lapwing.platform.jobs;

import java.io.Serializable;
import java.util.UUID;

/** What the scheduler remembers of work that was asked for: ids and the job's name. */
record AskedWork(UUID partnership, UUID run, String job) implements Serializable {}
