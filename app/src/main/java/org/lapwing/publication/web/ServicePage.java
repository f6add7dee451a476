package org.lapwing.publication.web;

import org.lapwing.directory.listed.FoundService;
import org.lapwing.publication.Site;

/** All that service.jte may know: a service, as anybody reads it who may turn to it. */
public record ServicePage(Site site, FoundService found) {}
