-- What has gone badly wrong. All of it is case material. A placeholder stands for an incident that only a public
-- statement tells of: it holds no facts.
create table incident (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  number         integer     not null,
  placeholder    boolean     not null default false,
  summary        text        not null default '',
  account        text        not null default '',
  area           text        not null default '',
  recorded_at    timestamptz not null,
  recorded_by    uuid        references person,
  version        integer     not null default 0,
  words          tsvector    not null generated always as (to_tsvector('english', summary || ' ' || account || ' ' || area)) stored,
  unique (partnership_id, number),
  check (placeholder = (summary = '')),
  check (not placeholder or (account = '' and area = ''))
);
comment on column incident.account is 'May distress: pages fold it away';
create index incident_of_case on incident (case_id, number);

-- The last number given in each partnership.
create table incident_number (
  partnership_id uuid primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

-- Each date with its evidence. A date that is told anew is another row; the latest of its kind counts.
create table incident_date (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  kind           text        not null check (kind in ('harm', 'known', 'suspected', 'aware')),
  on_day         date        not null,
  exactness      text        not null check (exactness in ('exact', 'approximate')),
  source         text        not null check (source <> ''),
  told_at        timestamptz not null,
  told_by        uuid        references person
);
create index incident_date_of on incident_date (incident_id, kind, told_at);

create table incident_child (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid    not null references case_file,
  incident_id    uuid    not null references incident,
  label          text    not null check (label ~ '^Child [A-Z]$'),
  unique (incident_id, label)
);

-- The agencies that decide whether the criteria are met, as the law stands on a day.
create table statutory_partner (
  agency_kind text not null check (agency_kind ~ '^[a-z][a-z_]*$'),
  since       date not null,
  until       date,
  source      text not null check (source <> ''),
  primary key (agency_kind, since)
);
comment on table statutory_partner is 'Which kinds of agency are statutory safeguarding partners, since when and by which law. Not guarded: reference data.';
insert into statutory_partner (agency_kind, since, source) values
  ('local_authority', '2018-06-29', 'Children Act 2004, section 16E, as inserted by the Children and Social Work Act 2017'),
  ('police', '2018-06-29', 'Children Act 2004, section 16E, as inserted by the Children and Social Work Act 2017'),
  ('icb', '2022-07-01', 'Children Act 2004, section 16E, as amended by the Health and Care Act 2022: integrated care boards took the place of clinical commissioning groups');

-- What an agency holds about one child, with its reasons. A changed mind is another row: the earlier one stays.
create table criteria_position (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  child_id       uuid        not null references incident_child,
  agency_kind    text        not null check (agency_kind ~ '^[a-z][a-z_]*$'),
  agency_id      uuid        not null references agency,
  person_id      uuid        not null references person,
  standing       text        not null check (standing in ('met', 'not_met_but_learning', 'not_met')),
  reasons        text        not null check (reasons <> ''),
  dissents       boolean     not null default false,
  taken_at       timestamptz not null
);
comment on column criteria_position.dissents is 'The agency accepts what the others decide, and stays of its own view';
create index criteria_position_of on criteria_position (child_id, taken_at);

-- The decision that stands. Without a day and with a source when it is only known from what was published.
create table criteria_decision (
  id             uuid primary key,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid not null references case_file,
  child_id       uuid not null unique references incident_child,
  standing       text not null check (standing in ('met', 'not_met_but_learning', 'not_met')),
  decided_on     date,
  from_profile   boolean not null default false,
  check (from_profile or decided_on is not null)
);
create index criteria_decision_of_case on criteria_decision (case_id);

-- Counts below the fewest are not told.
create table incident_figure_rule (
  fewest integer not null check (fewest > 0),
  since  date    primary key,
  source text    not null check (source <> '')
);
comment on table incident_figure_rule is 'From which number on counts of incidents and children are told. Not guarded: reference data.';
insert into incident_figure_rule (fewest, since, source) values
  (5, '2018-06-29', 'Convention of statistics about people: counts of 1 to 4 are not told, so that nobody is found in them');

-- Read within the case alone. Written also in the transaction that opens the case file, and by a profile: both see no
-- case yet. Never across a wall.
do $$
declare
  guarded text;
begin
  foreach guarded in array array['incident', 'incident_date', 'incident_child', 'criteria_decision'] loop
    execute format('create policy recorded on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid and not is_walled(case_id))', guarded);
  end loop;
  foreach guarded in array array['incident', 'incident_date', 'incident_child', 'criteria_position', 'criteria_decision'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy of_case on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]))', guarded);
  end loop;
end
$$;
create policy corrected on incident for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
create policy taken on criteria_position for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              and is_me(person_id));

alter table incident_number enable row level security;
alter table incident_number force row level security;
create policy own_partnership on incident_number
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

grant select, insert on incident, incident_date, incident_child, criteria_position, criteria_decision to lapwing_app;
grant update (summary, account, area, version) on incident to lapwing_app;
grant select, insert, update on incident_number to lapwing_app;
grant select on statutory_partner, incident_figure_rule to lapwing_app;
