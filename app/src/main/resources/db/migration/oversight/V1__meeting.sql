-- Who meets: the executive, sub-groups, scrutiny. Reference data of each partnership, with the days on which it began and ended.
create table oversight_body (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  name           text    not null check (name <> ''),
  kind           text    not null check (kind in ('executive', 'sub_group', 'scrutiny')),
  from_on        date    not null,
  until_on       date,
  version        integer not null default 0,
  check (until_on is null or until_on >= from_on)
);
create index oversight_body_by_name on oversight_body (partnership_id, name, id);

create table body_member (
  id             uuid primary key,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  body_id        uuid not null references oversight_body,
  person_id      uuid not null references person,
  from_on        date not null,
  until_on       date
);
create unique index body_member_now on body_member (partnership_id, body_id, person_id) where until_on is null;
create index body_member_of on body_member (partnership_id, person_id) where until_on is null;

-- The last number given in each partnership.
create table meeting_number (
  partnership_id uuid primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

-- No case material: whoever holds a role here may read it.
create table meeting (
  id             uuid     primary key,
  partnership_id uuid     not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number         integer  not null,
  body_id        uuid     not null references oversight_body,
  on_day         date     not null,
  at_time        time     not null,
  place          text     not null check (place <> ''),
  about          text     not null default '',
  state          text     not null check (state in ('planned', 'held', 'approved')),
  minutes        text     not null default '',
  approved_on    date,
  approved_by    uuid     references person,
  version        integer  not null default 0,
  words          tsvector not null generated always as (to_tsvector('english', about || ' ' || minutes)) stored,
  unique (partnership_id, number),
  check ((state = 'approved') = (approved_on is not null)),
  check (state <> 'approved' or minutes <> '')
);
create index meeting_in_order on meeting (partnership_id, on_day, id);

-- Who was there: a person, or an agency whose people are not named. Nothing is deleted: who turns out not to have been is no longer present.
create table meeting_attendance (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid    not null references meeting,
  person_id      uuid    references person,
  agency_id      uuid    references agency,
  present        boolean not null default true,
  check ((person_id is null) <> (agency_id is null))
);
create unique index meeting_attendance_person on meeting_attendance (partnership_id, meeting_id, person_id) where person_id is not null;
create unique index meeting_attendance_agency on meeting_attendance (partnership_id, meeting_id, agency_id) where agency_id is not null;

create table meeting_decision (
  id             uuid     primary key,
  partnership_id uuid     not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid     not null references meeting,
  number         integer  not null,
  decided        text     not null check (decided <> ''),
  version        integer  not null default 0,
  words          tsvector not null generated always as (to_tsvector('english', decided)) stored,
  unique (partnership_id, meeting_id, number)
);

-- The actions that decisions raised, by id: the promises themselves are kept by actions.
create table decision_action (
  action_id      uuid primary key,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  decision_id    uuid not null references meeting_decision
);
create index decision_action_of on decision_action (partnership_id, decision_id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['oversight_body', 'body_member', 'meeting_number', 'meeting', 'meeting_attendance', 'meeting_decision', 'decision_action'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert, update on oversight_body, body_member, meeting_number, meeting, meeting_attendance, meeting_decision to lapwing_app;
grant select, insert on decision_action to lapwing_app;
