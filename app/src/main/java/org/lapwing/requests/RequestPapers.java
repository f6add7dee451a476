package org.lapwing.requests;

import org.springframework.stereotype.Component;

/** What belongs to requests and is kept beside them. */
@Component
record RequestPapers(
    SubjectStore subjects, RequestHistory history, RequestRules rules, AnswerLinkStore links) {}
