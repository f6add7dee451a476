package org.lapwing.requests.web;

import org.lapwing.requests.RequestId;

/**
 * Where an agency answers: signed in below its partnership, or below a link.
 *
 * @param base the address of the request
 * @param back where one comes from, or blank for a link
 */
record At(String base, String back, RequestId request, boolean byLink) {}
