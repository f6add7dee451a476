package org.lapwing.partnerships.web.access;

import java.util.List;
import org.lapwing.partnerships.Agencies.Entry;

/** All that agencies.jte may know: the agencies that serve here. */
public record AgenciesPage(String home, List<Entry> agencies) {}
