package org.lapwing.publication.web;

import java.util.List;
import org.lapwing.publication.Site;

/** All that welcome.jte may know: the public sites that there are. */
public record WelcomePage(List<Site> sites) {}
