package org.lapwing.requests;

import java.util.List;
import java.util.Map;

/** What Marlshire's agencies answered: invented throughout, and written as a summary ought to be. */
final class RequestStories {

  static final List<Subject> SHEET_NOW = List.of(
      new Subject(
          "Bea Imagined",
          "",
          "4 months old when it was notified",
          "12 Made-up Lane, Marlton",
          "Child"),
      new Subject(
          "Wren Imagined",
          "Wren Dreamt",
          "In her twenties",
          "12 Made-up Lane, Marlton; before that 3 Nowhere Court, Marlton",
          "Mother"),
      new Subject("Otto Dreamt", "", "Not known", "Not known", "Partner of the mother"));

  static final List<Subject> SHEET_THEN = List.of(
      new Subject("Cy Fictional", "", "7 months old", "5 Invented Row, Bracken", "Child"),
      new Subject("Joan Fictional", "", "Not known", "5 Invented Row, Bracken", "Mother"));

  static final Map<String, String> COUNCIL_NOW = Map.ofEntries(
      Map.entry(
          "people",
          "The child and the mother are known. No record names the mother’s partner; nobody is recorded as having asked. No other person is recorded in the household."),
      Map.entry("systems", "Children’s social care, early help, adult social care, housing."),
      Map.entry(
          "known",
          "The mother from the sixth month of pregnancy, the child from birth. Early help closed when the child was nine weeks old."),
      Map.entry(
          "involvement",
          "A midwife referred the family to early help before birth because of housing. Two home visits and one visit at the office are recorded. The plan was about a safe place to live. It ended when the family moved, and a letter went to the health visitor."),
      Map.entry(
          "last-contact",
          "Nine weeks after birth, by telephone, with the mother. The child is not recorded as seen."),
      Map.entry(
          "child",
          "At the second visit the worker recorded a settled baby who followed faces. No other record describes the child."),
      Map.entry(
          "parents",
          "The mother kept each appointment and rang when she would be late. Work with a partner is not recorded."),
      Map.entry("identity", "White British, English spoken. Faith and disability were not asked."),
      Map.entry(
          "factors",
          "Risk: two moves in four months, little money. Protection: the mother asked for help, and her sister lives near."),
      Map.entry(
          "good-practice",
          "The housing worker went along to the first viewing and stayed in touch after it."),
      Map.entry(
          "safety",
          "The child’s cousins were visited on the day after notification. No concern was found."),
      Map.entry(
          "learning",
          "Who else lives with the child was asked at the start and not again after the move."),
      Map.entry("staff", "The worker and her manager have each had two meetings with support."));

  static final Map<String, String> POLICE_NOW = Map.ofEntries(
      Map.entry(
          "people",
          "The mother and her partner are known. Nothing is held about the child before the incident."),
      Map.entry("systems", "Crime recording, command and control, domestic abuse, intelligence."),
      Map.entry(
          "involvement",
          "Neighbours called twice about a loud quarrel, seven and three months before the incident. Officers attended both times and recorded no injury. At the second call a baby is recorded as asleep in the next room."),
      Map.entry(
          "last-contact",
          "Three months before the incident. The mother was spoken to at the door; the baby is not recorded as seen awake."),
      Map.entry(
          "parents",
          "The partner is recorded as calm and as the one who answered the door at the second call."),
      Map.entry("factors", "Risk: two calls about quarrels within four months."),
      Map.entry(
          "safety",
          "No other child lives at the address. A notice to call first stands on the address."),
      Map.entry(
          "learning",
          "After the second call no notice was sent to health. Since last month such notices go on the same day."),
      Map.entry(
          "proceedings",
          "An investigation is under way. Please speak to its senior officer before any talk with witnesses."));

  static final Map<String, String> HOSPITAL_NOW = Map.ofEntries(
      Map.entry(
          "people",
          "The child and the mother are known. The partner is recorded once, by first name, as the person who came along."),
      Map.entry("systems", "Maternity, emergency department, children’s ward, letters."),
      Map.entry(
          "involvement",
          "The birth and the two days after it are recorded without concern. At ten weeks the child was brought to the emergency department because of crying, looked at, and sent home with advice. The incident was recognised at the next visit."),
      Map.entry(
          "last-contact",
          "The visit at ten weeks. The child was seen undressed, and no mark is recorded."),
      Map.entry("child", "A feeding, alert baby at ten weeks who cried when put down."),
      Map.entry(
          "good-practice",
          "The nurse talked about crying and what helps, and wrote down that both adults took part."),
      Map.entry(
          "learning", "The visit at ten weeks did not reach the health visitor for eight days."),
      Map.entry("staff", "The team met with the psychologist in the week after."));

  static final Map<String, String> COUNCIL_THEN = Map.of(
      "people", "The child is known by one contact. The mother is not known.",
      "systems", "Children’s social care, early help.",
      "involvement",
          "One contact from the health visitor about feeding, answered with advice and closed on the same day.",
      "last-contact", "That contact, five months before the incident.",
      "learning", "Nobody rang the health visitor back to hear whether the advice had helped.");

  static final Map<String, String> POLICE_THEN = Map.of(
      "people", "Nobody on the sheet was known before the incident.",
      "systems", "Crime recording, domestic abuse, intelligence.",
      "involvement", "None in the period. The address is recorded once, for a lost bicycle.",
      "last-contact", "None before the incident.");

  static final Map<String, String> HEALTH_THEN = Map.of(
      "people",
          "The child and the mother are known. The father is recorded as not known; no record shows that anybody asked.",
      "systems", "Child health system, health visiting notes.",
      "involvement",
          "Five visits are recorded up to six months. Weight was followed closely because of slow feeding.",
      "last-contact", "At six months, at home. The child was seen and weighed.",
      "child", "A smiling baby who reached for things.",
      "good-practice", "The same health visitor came to all five visits.",
      "learning", "The talk about crying is recorded at two of five points.");

  private RequestStories() {}
}
