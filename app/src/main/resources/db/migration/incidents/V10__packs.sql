-- What the forms and reports ask that are sent elsewhere, in versions. An incident keeps the version of the day on which it was
-- recorded.
create table pack_template (
  kind          text    not null check (kind in ('notification', 'rapid_review', 'nhs_tracker')),
  since         date    not null,
  until         date,
  title         text    not null check (title <> ''),
  source        text    not null check (source <> ''),
  address       text    not null default '',
  caution       text    not null check (caution <> ''),
  minutes       integer not null default 0 check (minutes >= 0),
  most_children integer check (most_children > 0),
  primary key (kind, since),
  check (until is null or until > since)
);
comment on table pack_template is 'The forms and reports for which answers are gathered, since when and by which source. Not guarded: reference data.';
comment on column pack_template.caution is 'What is not known for certain about it';
comment on column pack_template.minutes is 'After how long the form that it is typed into loses what was typed; 0 if it does not';

insert into pack_template (kind, since, until, title, source, address, caution, minutes, most_children) values
  ('notification', '2018-06-29', null, 'National notification form',
   'Report a serious child safeguarding incident: what the page asks to have ready; and the codes of the published statistics of serious incident notifications',
   'https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident',
   'The inputs are published, the wording and the order of the form’s own screens are not. Go by the form where it differs.', 20, 4),
  ('rapid_review', '2018-06-29', '2025-06-01', 'Rapid review report',
   'Child Safeguarding Practice Review Panel: guidance for safeguarding partners, September 2022 and earlier', '',
   'The Panel asks for a content and not for one layout.', 0, null),
  ('rapid_review', '2025-06-01', null, 'Rapid review report',
   'Child Safeguarding Practice Review Panel: guidance for safeguarding partners, June 2025', '',
   'The Panel asks for a content and not for one layout.', 0, null),
  ('nhs_tracker', '2018-06-29', null, 'NHS tracker',
   'A starting list of ours, drawn from the contents of a rapid review: no published list of the tracker’s fields was found', '',
   'These fields are not taken from the tracker. Compare them with what your integrated care board and NHS England ask for.', 0, null);

-- What each asks, in its order. Where the answer comes from is a code; without one only people know it.
create table pack_field (
  kind      text    not null,
  since     date    not null,
  code      text    not null check (code ~ '^[a-z][a-z_]*$'),
  place     integer not null check (place > 0),
  section   text    not null check (section <> ''),
  label     text    not null check (label <> ''),
  hint      text    not null default '',
  answer    text    not null default '' check (answer ~ '^((incident|child|decision|requests|review)(\.[a-z_]+)+)?$'),
  per_child boolean not null,
  primary key (kind, since, code),
  unique (kind, since, place),
  foreign key (kind, since) references pack_template
);
comment on table pack_field is 'The fields of one version of a form or report, each with where its answer comes from. Not guarded: reference data.';
comment on column pack_field.per_child is 'Asked once for each child; all fields of one section are alike in this';

insert into pack_field (kind, since, code, place, section, label, hint, answer, per_child)
select 'notification', date '2018-06-29', code, place, section, label, hint, answer, per_child
  from (values
    ('notifier_name', 10, 'Who notifies', 'Name of the notifier', 'A person with the role “childsafeguarding notifier” in the system.', '', false),
    ('notifier_role', 20, 'Who notifies', 'Job title and local authority', '', '', false),
    ('notifier_phone', 30, 'Who notifies', 'Phone number', '', '', false),
    ('notifier_email', 40, 'Who notifies', 'E-mail address', '', '', false),
    ('incident_date', 50, 'The incident', 'Date and time of the incident', '', 'incident.harm', false),
    ('incident_place', 60, 'The incident', 'Where it happened', 'The form asks for the place. Here an area stands, never an address.', 'incident.area', false),
    ('incident_details', 70, 'The incident', 'What happened', '', 'incident.account', false),
    ('harm_known', 80, 'The incident', 'When the harm was known', '', 'incident.known', false),
    ('abuse_suspected', 90, 'The incident', 'When abuse or neglect was suspected', '', 'incident.suspected', false),
    ('authority_aware', 100, 'The incident', 'When the authority became aware', '', 'incident.aware', false),
    ('children', 110, 'The incident', 'How many children it concerns', 'The form takes up to four; further children are told in words.', 'incident.children', false),
    ('child_name', 120, 'Child', 'Name', 'Take the name from the pack with names. Elsewhere the neutral label stands.', 'child.name', true),
    ('child_age', 130, 'Child', 'Age', 'The form may ask for the date of birth: it is kept with the subject sheet of the requests.', 'child.age_band', true),
    ('child_sex', 140, 'Child', 'Sex', '', 'child.sex', true),
    ('child_ethnicity', 150, 'Child', 'Ethnicity', '', 'child.ethnicity', true),
    ('child_disability', 160, 'Child', 'Disability', '', 'child.disability', true),
    ('child_nature', 170, 'Child', 'Nature of the incident', '', 'child.nature', true),
    ('child_health', 180, 'Child', 'Health: injuries and condition', 'As far as it is known when you notify.', '', true),
    ('child_geography', 190, 'Child', 'Where the child lives', 'The area, and the home authority where it is another.', '', true),
    ('child_placement', 200, 'Child', 'Where the child was placed', '', 'child.placement', true),
    ('child_looked_after', 210, 'Child', 'Looked after', '', 'child.looked_after', true),
    ('child_cin_plan', 220, 'Child', 'Child in need plan', '', 'child.cin_plan', true),
    ('child_cp_plan', 230, 'Child', 'Child protection plan', '', 'child.cp_plan', true),
    ('child_known', 240, 'Child', 'Known to an agency', '', 'child.known_to_agency', true),
    ('child_decision', 250, 'Child', 'Why the authority notifies', '', 'decision.notify', true),
    ('further_children', 260, 'Further children and family', 'Children beyond the fourth', '', 'incident.further_children', false),
    ('family', 270, 'Further children and family', 'Parents, partners and household', 'Every man and partner is named as a person, also where the name is not known.', 'incident.adults', false),
    ('agencies', 280, 'Agencies and documents', 'Agencies involved or asked', '', 'requests.asked', false),
    ('partners_told', 290, 'Agencies and documents', 'Safeguarding partners and other areas told', '', 'incident.partners_told', false),
    ('documents', 300, 'Agencies and documents', 'Documents attached', '', '', false)
  ) as fields (code, place, section, label, hint, answer, per_child);

insert into pack_field (kind, since, code, place, section, label, hint, answer, per_child)
select 'rapid_review', since, code, place, section, label, hint, answer, per_child
  from (values
    ('incident_reference', 10, 'Incident', 'Incident', '', 'incident.reference', false, null::date),
    ('incident_date', 20, 'Incident', 'When harm happened', '', 'incident.harm', false, null),
    ('authority_aware', 30, 'Incident', 'When the authority became aware', '', 'incident.aware', false, null),
    ('notification_sent', 40, 'Incident', 'When the notification was sent', '', 'incident.sent', false, null),
    ('incident_place', 50, 'Incident', 'Where', '', 'incident.area', false, null),
    ('incident_details', 60, 'Incident', 'What happened', '', 'incident.account', false, null),
    ('child', 70, 'Child', 'Child', '', 'child.name', true, null),
    ('child_nature', 80, 'Child', 'Nature of the incident', '', 'child.nature', true, null),
    ('child_age', 90, 'Child', 'Age', '', 'child.age_band', true, null),
    ('child_sex', 100, 'Child', 'Sex', '', 'child.sex', true, null),
    ('child_ethnicity', 110, 'Child', 'Ethnicity', '', 'child.ethnicity', true, null),
    ('child_disability', 120, 'Child', 'Disability', '', 'child.disability', true, null),
    ('child_looked_after', 130, 'Child', 'Looked after', '', 'child.looked_after', true, null),
    ('child_plans', 140, 'Child', 'Child protection plan', '', 'child.cp_plan', true, null),
    ('family', 150, 'Family', 'Parents, partners and household', '', 'incident.adults', false, null),
    ('family_facts', 160, 'Family', 'The child and the family', '', 'review.facts.family', false, null),
    ('genogram', 170, 'Family', 'Genogram', 'Say who is related to whom, by pseudonyms, or that a drawing is attached.', '', false, null),
    ('agencies', 180, 'Agencies', 'Agencies asked, and what they returned', '', 'requests.returns', false, null),
    ('nil_returns', 190, 'Agencies', 'Nil returns', '', 'requests.nil', false, null),
    ('involvement', 200, 'Agencies', 'Which agencies were involved', '', 'review.facts.involvement', false, null),
    ('episodes', 210, 'Practice', 'Key practice episodes', '', 'review.practice.episodes', false, null),
    ('why', 220, 'Practice', 'Analysis: why it made sense then', '', 'review.practice.why', false, null),
    ('good_practice', 230, 'Practice', 'Good practice', '', 'review.practice.good', false, null),
    ('daily_life', 240, 'The child’s experience', 'The child’s daily life', '', 'review.child.life', false, null),
    ('voice', 250, 'The child’s experience', 'The child’s voice', '', 'review.child.voice', false, null),
    ('identity', 260, 'Equality', 'Identity', '', 'review.equality.identity', false, null),
    ('racism', 270, 'Equality', 'Racism', '', 'review.equality.racism', false, date '2025-06-01'),
    ('characteristics', 280, 'Equality', 'Protected characteristics, such as disability', '', 'review.equality.characteristics', false, date '2025-06-01'),
    ('safety_today', 290, 'Action and learning', 'Safety today', '', 'review.safety.now', false, null),
    ('safety_actions', 300, 'Action and learning', 'Immediate safety actions', 'Each with its owner and the day on which it was done.', 'review.actions.safety', false, null),
    ('improvements', 310, 'Action and learning', 'What could be improved', '', 'review.learning.improvements', false, null),
    ('shared', 320, 'Action and learning', 'What was shared already', '', 'review.learning.shared', false, null),
    ('learning_actions', 330, 'Action and learning', 'Learning actions', '', 'review.actions.learning', false, null),
    ('earlier', 340, 'Earlier learning', 'Earlier local and national reviews with the same learning', '', 'review.earlier', false, null),
    ('earlier_why', 350, 'Earlier learning', 'Why it came back', '', 'review.earlier.why', false, null),
    ('family_contact', 360, 'Family and practitioners', 'Contact with the family', '', 'review.contacts.family', false, null),
    ('practitioners', 370, 'Family and practitioners', 'Contact with practitioners', '', 'review.contacts.practitioners', false, null),
    ('notify', 380, 'Decisions', 'Whether the authority notified', '', 'decision.notify', true, null),
    ('serious', 390, 'Decisions', 'Whether it is a serious child safeguarding case', 'Each partner’s position, with dissent.', 'decision.serious', true, null),
    ('criteria', 400, 'Decisions', 'What regulation 11 asks', '', 'decision.criteria', true, null),
    ('review', 410, 'Decisions', 'Decision on a review', 'Each partner’s position, with dissent.', 'decision.review', true, null),
    ('national', 420, 'Next steps', 'National importance', '', 'review.decision.national', false, null),
    ('scope', 430, 'Next steps', 'Scope of a review, or why none is needed', '', 'review.decision.scope', false, null),
    ('signatures', 440, 'Next steps', 'Signed by the three delegated partners', 'Each with name, agency and day.', '', false, null)
  ) as fields (code, place, section, label, hint, answer, per_child, only_from)
  join (values (date '2018-06-29'), (date '2025-06-01')) as versions (since) on only_from is null or since >= only_from;

insert into pack_field (kind, since, code, place, section, label, hint, answer, per_child)
select 'nhs_tracker', date '2018-06-29', code, place, section, label, hint, answer, per_child
  from (values
    ('reference', 10, 'Case', 'Partnership’s reference', '', 'incident.reference', false),
    ('icb_reference', 20, 'Case', 'Tracker’s reference', '', '', false),
    ('incident_date', 30, 'Case', 'Date of the incident', '', 'incident.harm', false),
    ('notification_sent', 40, 'Case', 'Notification sent to the Panel', '', 'incident.sent', false),
    ('rapid_review_sent', 50, 'Case', 'Rapid review sent to the Panel', '', 'incident.rapid_review_sent', false),
    ('panel_reply', 60, 'Case', 'What the Panel replied', '', 'incident.panel_reply', false),
    ('child', 70, 'Child', 'Child', '', 'child.name', true),
    ('child_age', 80, 'Child', 'Age', '', 'child.age_band', true),
    ('child_nature', 90, 'Child', 'Nature of the incident', '', 'child.nature', true),
    ('child_ethnicity', 100, 'Child', 'Ethnicity', '', 'child.ethnicity', true),
    ('decision', 110, 'Child', 'Decision on a review', '', 'decision.review', true),
    ('health_agencies', 120, 'Health', 'Agencies asked', '', 'requests.asked', false),
    ('health_lead', 130, 'Health', 'Designated professional who leads for health', '', '', false),
    ('health_learning', 140, 'Health', 'Learning for health', '', 'review.learning.improvements', false),
    ('health_actions', 150, 'Health', 'Actions for health, with their dates', '', '', false)
  ) as fields (code, place, section, label, hint, answer, per_child);
grant select on pack_template, pack_field to lapwing_app;

-- What people wrote into a field that the system cannot answer, or cannot answer wholly. Written anew as another edition.
create table pack_answer (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  kind           text        not null,
  field          text        not null,
  child_id       uuid        references incident_child,
  edition        integer     not null check (edition > 0),
  words          text        not null,
  told_at        timestamptz not null,
  told_by        uuid        not null references person,
  unique nulls not distinct (incident_id, kind, field, child_id, edition)
);
comment on column pack_answer.words is 'Empty where somebody took back what was written';
create index pack_answer_here on pack_answer (partnership_id, incident_id, kind);

-- Which fields are typed into the form already, and what their answer was then. The latest counts.
create table pack_mark (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  kind           text        not null,
  field          text        not null,
  child_id       uuid        references incident_child,
  done           boolean     not null,
  fingerprint    text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index pack_mark_here on pack_mark (partnership_id, incident_id, kind, told_at);

-- What was sent, with the papers as they were then.
create table pack_sent (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  kind           text        not null,
  template_since date        not null,
  fingerprint    text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  missing        integer     not null check (missing >= 0),
  pdf_file       uuid        not null,
  word_file      uuid        not null,
  sent_on        date        not null,
  at_time        time,
  sent_by        text        not null check (sent_by <> ''),
  recipient      text        not null check (recipient <> ''),
  channel        text        not null check (channel in ('form', 'e_mail', 'post', 'by_hand')),
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
comment on column pack_sent.fingerprint is 'SHA-256 of what the paper says, the same for all formats';
comment on column pack_sent.missing is 'How many fields had no answer yet';
create index pack_sent_here on pack_sent (partnership_id, incident_id, told_at);

-- The reference that came back; told anew as another row, the latest counts.
create table pack_receipt (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  sent_id        uuid        not null references pack_sent,
  reference      text        not null check (reference <> ''),
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index pack_receipt_here on pack_receipt (partnership_id, sent_id, told_at);

-- Who had a pack with real names made, for whom and why. The file itself is not kept.
create table pack_names_export (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  kind           text        not null,
  format         text        not null check (format in ('word', 'pdf')),
  recipient      text        not null check (recipient <> ''),
  reason         text        not null check (reason <> ''),
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index pack_names_export_here on pack_names_export (partnership_id, incident_id, told_at);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['pack_answer', 'pack_mark', 'pack_sent', 'pack_receipt', 'pack_names_export'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy of_case on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]))', guarded);
    execute format('create policy told on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                  and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
                  and is_me(told_by))', guarded);
    execute format('grant select, insert on %I to lapwing_app', guarded);
  end loop;
end
$$;
