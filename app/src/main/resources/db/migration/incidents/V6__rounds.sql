-- Decisions are made in rounds: a correction or a disagreeing reply of the Panel opens another, and the earlier ones stay.
-- What was decided before there were rounds is of the first.
alter table criteria_position
  add column round integer not null default 1 check (round > 0),
  add column delegate boolean not null default false;
comment on column criteria_position.delegate is 'Somebody of the agency is walled off from the case, and this person acted for them';
alter table criteria_decision
  add column round integer not null default 1 check (round > 0),
  drop constraint criteria_decision_child_id_key,
  add unique (child_id, round);

-- The second round of a child and those after it; the first needs no row.
create table decision_round (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  child_id       uuid        not null references incident_child,
  number         integer     not null check (number > 1),
  because        text        not null check (because in ('correction', 'panel_disagrees')),
  reason         text        not null check (reason <> ''),
  opened_at      timestamptz not null,
  opened_by      uuid        not null references person,
  unique (child_id, number)
);
create index decision_round_here on decision_round (partnership_id, child_id);

-- The local authority decides whether to notify; it never waits for anybody. A decision told anew is another row.
create table notification_decision (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  child_id       uuid        not null references incident_child,
  round          integer     not null check (round > 0),
  notifies       boolean     not null,
  reasons        text        not null check (reasons <> ''),
  agency_id      uuid        not null references agency,
  person_id      uuid        not null references person,
  delegate       boolean     not null,
  decided_at     timestamptz not null
);
create index notification_decision_here on notification_decision (partnership_id, child_id, decided_at);

-- What each of the other partners holds of that: before the decision or after it.
create table notification_view (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  child_id       uuid        not null references incident_child,
  round          integer     not null check (round > 0),
  agency_kind    text        not null check (agency_kind ~ '^[a-z][a-z_]*$'),
  agency_id      uuid        not null references agency,
  person_id      uuid        not null references person,
  notifies       boolean     not null,
  reasons        text        not null check (reasons <> ''),
  delegate       boolean     not null,
  taken_at       timestamptz not null
);
create index notification_view_here on notification_view (partnership_id, child_id, taken_at);

-- What regulation 11 asks, in versions.
create table review_question (
  code   text    not null check (code ~ '^[a-z][a-z_]*$'),
  since  date    not null,
  until  date,
  place  integer not null check (place > 0),
  words  text    not null check (words <> ''),
  source text    not null check (source <> ''),
  primary key (code, since)
);
comment on table review_question is 'What the partners weigh when they decide on a review, since when and by which law. Not guarded: reference data.';
insert into review_question (code, since, place, words, source) values
  ('improvements', '2018-06-29', 1, 'Does the case highlight, or may it highlight, improvements that are needed, including ones identified before?', 'SI 2018/789, regulation 11'),
  ('recurrent', '2018-06-29', 2, 'Does it highlight, or may it highlight, recurrent themes?', 'SI 2018/789, regulation 11'),
  ('working_together', '2018-06-29', 3, 'Does it raise, or may it raise, concerns about two or more agencies working together?', 'SI 2018/789, regulation 11'),
  ('panel_considered', '2018-06-29', 4, 'Is it one that the Panel considered, and thought better reviewed locally?', 'SI 2018/789, regulation 11');
grant select on review_question to lapwing_app;

-- What a partner holds on holding a review, with its answers. A changed mind is another row.
create table review_position (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  child_id       uuid        not null references incident_child,
  round          integer     not null check (round > 0),
  agency_kind    text        not null check (agency_kind ~ '^[a-z][a-z_]*$'),
  agency_id      uuid        not null references agency,
  person_id      uuid        not null references person,
  standing       text        not null check (standing in ('local_review', 'learning_summary', 'national_review', 'no_review')),
  reasons        text        not null check (reasons <> ''),
  dissents       boolean     not null,
  delegate       boolean     not null,
  taken_at       timestamptz not null
);
create index review_position_here on review_position (partnership_id, child_id, taken_at);

create table review_answer (
  position_id    uuid not null references review_position,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid not null references case_file,
  question       text not null,
  answer         text not null check (answer in ('yes', 'no', 'not_known')),
  reason         text not null,
  primary key (position_id, question)
);
create index review_answer_here on review_answer (partnership_id, position_id);

create table review_decision (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid    not null references case_file,
  child_id       uuid    not null references incident_child,
  round          integer not null check (round > 0),
  standing       text    not null check (standing in ('local_review', 'learning_summary', 'national_review', 'no_review')),
  decided_on     date    not null,
  unique (child_id, round)
);
create index review_decision_here on review_decision (partnership_id, child_id);

-- What the Panel replied to a rapid review.
create table panel_reply (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  agrees         boolean     not null,
  words          text        not null check (words <> ''),
  replied_on     date        not null,
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index panel_reply_here on panel_reply (partnership_id, incident_id, told_at);

do $$
declare
  guarded text;
  author text;
begin
  foreach guarded in array array['decision_round', 'notification_decision', 'notification_view', 'review_position', 'review_answer', 'review_decision', 'panel_reply'] loop
    author := case guarded when 'decision_round' then 'opened_by' when 'panel_reply' then 'told_by'
                           when 'review_answer' then null when 'review_decision' then null else 'person_id' end;
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy of_case on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]))', guarded);
    execute format('create policy recorded on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                  and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]) %s)',
      guarded, case when author is null then '' else format('and is_me(%I)', author) end);
    execute format('grant select, insert on %I to lapwing_app', guarded);
  end loop;
end
$$;
