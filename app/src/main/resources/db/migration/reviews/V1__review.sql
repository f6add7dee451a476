-- A review learns from what happened in several cases. Whoever reads anything of it must be allowed to read all of them.
create table review (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_ids       uuid[]  not null check (cardinality(case_ids) > 0),
  number         integer not null,
  title          text    not null check (title <> ''),
  kind           text    not null check (kind in ('thematic', 'single', 'learning_summary')),
  period         text    not null,
  questions      text    not null,
  source         text    not null default '',
  state          text    not null check (state in ('open', 'findings_agreed', 'closed')),
  state_on       date,
  opened_on      date,
  opened_by      uuid    references person,
  version        integer not null default 0,
  words          tsvector not null generated always as (to_tsvector('english', title || ' ' || period || ' ' || questions)) stored,
  unique (partnership_id, number),
  unique (id, case_ids)
);
comment on column review.case_ids is 'Every case of its cohort; an empty list would be readable by everybody, so there is none';
comment on column review.opened_on is 'Not known of a review that a profile brought and whose source does not say';
create index review_in_order on review (partnership_id, id);

-- The last number given in each partnership.
create table review_number (
  partnership_id uuid primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

-- All that belongs to a review repeats its cases, and the foreign key keeps them in step when the cohort is widened:
-- so a finding is never easier to reach than the review that it belongs to.
create table review_incident (
  review_id      uuid    not null,
  incident_id    uuid    not null,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_ids       uuid[]  not null,
  joined_on      date,
  joined_by      uuid    references person,
  reason         text    not null default '',
  form           uuid    not null,
  primary key (review_id, incident_id),
  foreign key (review_id, case_ids) references review (id, case_ids) on update cascade
);
comment on column review_incident.reason is 'Why it joined later; blank for those with which the review was opened';

create table finding (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  review_id      uuid    not null,
  case_ids       uuid[]  not null,
  number         integer not null,
  says           text    not null check (says <> ''),
  why            text    not null default '',
  holds_in       uuid[]  not null check (cardinality(holds_in) > 0 and holds_in <@ case_ids),
  agreed_on      date,
  version        integer not null default 0,
  words          tsvector not null generated always as (to_tsvector('english', says || ' ' || why)) stored,
  unique (review_id, number),
  foreign key (review_id, case_ids) references review (id, case_ids) on update cascade
);
create index finding_in_order on finding (partnership_id, id);

-- What a finding rests on: never nothing, and as much an account or a policy as a record.
create table finding_basis (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  review_id      uuid    not null,
  case_ids       uuid[]  not null,
  finding_id     uuid    not null references finding,
  kind           text    not null check (kind in ('record', 'practitioner', 'family', 'policy', 'data', 'national')),
  says           text    not null check (says <> ''),
  source         text    not null check (source <> ''),
  node_kind      text,
  node_id        uuid,
  check ((node_kind is null) = (node_id is null)),
  foreign key (review_id, case_ids) references review (id, case_ids) on update cascade
);
create index finding_basis_of on finding_basis (partnership_id, finding_id, id);

create table recommendation (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  review_id      uuid    not null,
  case_ids       uuid[]  not null,
  number         integer not null,
  says           text    not null check (says <> ''),
  outcome        text    not null check (outcome <> ''),
  due_on         date,
  finding_ids    uuid[]  not null check (cardinality(finding_ids) > 0),
  version        integer not null default 0,
  words          tsvector not null generated always as (to_tsvector('english', says || ' ' || outcome)) stored,
  unique (review_id, number),
  foreign key (review_id, case_ids) references review (id, case_ids) on update cascade
);
create index recommendation_in_order on recommendation (partnership_id, id);

-- An agency to which a recommendation is addressed, and what it answered.
create table recommendation_agency (
  recommendation_id uuid    not null references recommendation,
  agency_id         uuid    not null references agency,
  partnership_id    uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  review_id         uuid    not null,
  case_ids          uuid[]  not null,
  response          text    check (response in ('accepted', 'in_part', 'rejected')),
  reasons           text    not null default '',
  answered_on       date,
  answered_by       uuid    references person,
  form              uuid,
  primary key (recommendation_id, agency_id),
  check ((response is null) = (answered_on is null)),
  check (response is null or response = 'accepted' or reasons <> ''),
  foreign key (review_id, case_ids) references review (id, case_ids) on update cascade
);
create index recommendation_agency_open on recommendation_agency (partnership_id, agency_id) where response is null;

-- The wording of an action, still within the case group: it leaves when a second person has read it.
create table action_wording (
  id                uuid    primary key,
  partnership_id    uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  review_id         uuid    not null,
  case_ids          uuid[]  not null,
  recommendation_id uuid    not null references recommendation,
  promise           text    not null check (promise <> ''),
  agency_id         uuid    not null references agency,
  due_on            date    not null,
  written_on        date    not null,
  written_by        uuid    not null references person,
  cleared_on        date,
  cleared_by        uuid    references person,
  check ((cleared_on is null) = (cleared_by is null)),
  check (cleared_by <> written_by),
  foreign key (review_id, case_ids) references review (id, case_ids) on update cascade
);
create unique index action_wording_open on action_wording (recommendation_id) where cleared_on is null;

do $$
declare
  guarded text;
  here constant text := 'partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid';
  readable constant text := 'case_ids <@ (select coalesce(nullif(current_setting(''app.cases'', true), ''''), ''{}'')::uuid[])';
  nobody constant text := 'coalesce(current_setting(''app.person'', true), '''') = ''''';
begin
  foreach guarded in array array['review', 'review_incident', 'finding', 'finding_basis', 'recommendation', 'recommendation_agency', 'action_wording'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy readable on %I for select using (%s and %s)', guarded, here, readable);
    execute format('create policy changed on %I for update using (%s and %s)', guarded, here, readable);
    -- A profile is loaded by a job, which sees no case: it may put in what it cannot read.
    execute format('create policy written on %I for insert with check (%s and (%s or %s))', guarded, here, readable, nobody);
  end loop;
end
$$;

alter table review_number enable row level security;
alter table review_number force row level security;
create policy own_partnership on review_number
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

grant select, insert on review, review_incident, finding, finding_basis, recommendation, recommendation_agency, action_wording to lapwing_app;
grant select, insert, update on review_number to lapwing_app;
grant update (case_ids, title, period, questions, state, state_on, version) on review to lapwing_app;
grant update (says, why, holds_in, agreed_on, version) on finding to lapwing_app;
grant update (says, outcome, due_on, version) on recommendation to lapwing_app;
grant update (response, reasons, answered_on, answered_by, form) on recommendation_agency to lapwing_app;
grant update (id, promise, agency_id, due_on, written_on, written_by, cleared_on, cleared_by) on action_wording to lapwing_app;
