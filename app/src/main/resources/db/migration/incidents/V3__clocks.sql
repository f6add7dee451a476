-- The clocks that run on an incident, as rules that change over time. An incident keeps the rules of the day on which it was
-- recorded.
create table clock_rule (
  code        text    not null check (code ~ '^[a-z][a-z_]*$'),
  since       date    not null,
  until       date,
  place       integer not null check (place > 0),
  duty        text    not null check (duty <> ''),
  unit        text    not null check (unit in ('working_days', 'working_days_before', 'days', 'months', 'day_before_months', 'years', 'promptly')),
  amount      integer not null check ((amount > 0) = (unit <> 'promptly')),
  starts_with text    not null,
  met_by      text,
  moot_by     text, -- what makes it pointless before it is met
  concerns    text    not null check (concerns in ('not_declined', 'looked_after_death', 'care_leaver_death', 'notified', 'reviewed')),
  force       text    not null check (force in ('statute', 'guidance', 'experience')),
  source      text    not null check (source <> ''),
  address     text    not null default '',
  primary key (code, since),
  check (until is null or until > since)
);
comment on table clock_rule is 'How long each duty may take, from what, since when and by whose word. Not guarded: reference data.';
insert into clock_rule (code, since, place, duty, unit, amount, starts_with, met_by, concerns, force, source, address) values
  ('notify_panel', '2018-06-29', 1, 'to notify the Panel', 'working_days', 5, 'aware', 'sent', 'not_declined', 'guidance',
   'Report a serious child safeguarding incident', 'https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident'),
  ('tell_partners', '2018-06-29', 2, 'to tell the safeguarding partners', 'working_days', 5, 'aware', 'partners_told', 'not_declined', 'guidance',
   'Report a serious child safeguarding incident', 'https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident'),
  ('looked_after_death', '2018-06-29', 3, 'to notify the death of a looked-after child', 'working_days', 5, 'aware', 'sent', 'looked_after_death', 'guidance',
   'Report a serious child safeguarding incident', 'https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident'),
  ('care_leaver_death', '2023-12-15', 4, 'to notify the death of a care leaver', 'working_days', 5, 'aware', 'sent', 'care_leaver_death', 'guidance',
   'Working Together to Safeguard Children 2023, chapter 5: notified through the same system; no rapid review is asked for', ''),
  ('rapid_review', '2025-07-01', 5, 'to send the rapid review to the Panel', 'working_days', 15, 'sent', 'rapid_review_sent', 'notified', 'guidance',
   'Child Safeguarding Practice Review Panel: guidance for safeguarding partners, June 2025', ''),
  ('panel_reply', '2018-06-29', 6, 'until the Panel usually replies', 'days', 10, 'rapid_review_sent', 'panel_replied', 'notified', 'experience',
   'Local experience of safeguarding partnerships: a wait, and nobody’s duty', ''),
  ('panel_told', '2018-06-29', 7, 'to tell the Panel, Ofsted and the Department who reviews', 'promptly', 0, 'review_decided', 'panel_told', 'reviewed', 'guidance',
   'Working Together to Safeguard Children, chapter 5', ''),
  ('publish_report', '2018-06-29', 8, 'to complete and publish the report', 'months', 6, 'review_decided', 'published', 'reviewed', 'statute',
   'Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018', 'https://www.legislation.gov.uk/uksi/2018/789'),
  ('advance_copy', '2018-06-29', 9, 'to send the report to the Panel, the Secretary of State and Ofsted', 'working_days_before', 7, 'publication_planned', 'advance_copy_sent', 'reviewed', 'guidance',
   'Working Together to Safeguard Children, chapter 5', ''),
  ('keep_available', '2018-06-29', 10, 'to keep the report publicly available', 'years', 1, 'published', null, 'reviewed', 'statute',
   'Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018', 'https://www.legislation.gov.uk/uksi/2018/789'),
  ('reasons_for_delay', '2018-06-29', 11, 'to give the Panel and the Secretary of State written reasons, if six months will be missed', 'day_before_months', 6, 'review_decided', 'reasons_given', 'reviewed', 'guidance',
   'Working Together to Safeguard Children, chapter 5', '');
insert into clock_rule (code, since, until, place, duty, unit, amount, starts_with, met_by, concerns, force, source) values
  ('rapid_review', '2018-06-29', '2025-07-01', 5, 'to send the rapid review to the Panel', 'working_days', 15, 'sent', 'rapid_review_sent', 'notified', 'guidance',
   'Child Safeguarding Practice Review Panel: guidance for safeguarding partners, September 2022 and earlier');
update clock_rule set moot_by = 'published' where code = 'reasons_for_delay';
grant select on clock_rule to lapwing_app;

-- From what the fifteen days are counted here. Sources disagree, so each partnership says so, from a day on.
create table clock_start (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  rule_code      text        not null check (rule_code = 'rapid_review'),
  starts_with    text        not null check (starts_with in ('sent', 'aware')),
  since          date        not null,
  reason         text        not null check (reason <> ''),
  set_at         timestamptz not null,
  set_by         uuid        not null references person
);
create index clock_start_here on clock_start (partnership_id, rule_code, since);
alter table clock_start enable row level security;
alter table clock_start force row level security;
create policy seen on clock_start for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy set_by_keeper on clock_start for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and is_keeper() and is_me(set_by));
grant select, insert on clock_start to lapwing_app;

-- What starts a clock or stops it, when and by whom. Told anew as another row; the latest of its kind counts.
create table incident_milestone (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  kind           text        not null check (kind in ('sent', 'partners_told', 'rapid_review_sent', 'panel_replied', 'panel_told',
                                                      'publication_planned', 'advance_copy_sent', 'published', 'reasons_given')),
  on_day         date        not null,
  at_time        time,
  done_by        text        not null check (done_by <> ''),
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index incident_milestone_here on incident_milestone (partnership_id, incident_id, kind, told_at);
alter table incident_milestone enable row level security;
alter table incident_milestone force row level security;
create policy of_case on incident_milestone for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
create policy told on incident_milestone for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              and is_me(told_by));
grant select, insert on incident_milestone to lapwing_app;
