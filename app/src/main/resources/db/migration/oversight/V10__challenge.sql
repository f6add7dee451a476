-- What the independent scrutineer asks of an agency or of those who meet, and what they answered. No case material: whoever
-- holds a role here may read it.
create table challenge (
  id             uuid     primary key,
  partnership_id uuid     not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number         integer  not null,
  question       text     not null check (question <> ''),
  reason         text     not null default '',
  subject        text     not null check (subject in ('practice', 'body', 'record')),
  about_kind     text,
  about_id       uuid,
  agency_id      uuid     references agency,
  person_id      uuid     references person,
  body_id        uuid     references oversight_body,
  raised_by      uuid     not null references person,
  raised_for     uuid     not null references agency,
  raised_on      date     not null,
  due_on         date     not null,
  state          text     not null check (state in ('waiting', 'replied', 'escalated', 'satisfied', 'withdrawn')),
  state_on       date     not null,
  state_by       uuid     references person,
  note           text     not null default '',
  escalated_on   date,
  version        integer  not null default 0,
  words          tsvector not null generated always as (to_tsvector('english', question || ' ' || reason)) stored,
  unique (partnership_id, number),
  check ((about_kind is null) = (about_id is null)),
  check ((subject = 'record') = (about_id is not null)),
  check ((agency_id is null) = (person_id is null)),
  check ((agency_id is null) <> (body_id is null)),
  check (state <> 'escalated' or escalated_on is not null)
);
comment on column challenge.subject is 'What it concerns: how an agency works, how those who meet work, or a record';
comment on column challenge.body_id is 'Those who meet and are asked now: from the start, or since it was escalated to them';
comment on column challenge.escalated_on is 'The latest day on which it was taken to those who meet; null while it was not';
create index challenge_in_order on challenge (partnership_id, id);
create index challenge_open on challenge (partnership_id, due_on) where state in ('waiting', 'replied', 'escalated');

-- What was said and done about it, never changed. A reply may carry a file and name an action that answers it.
create table challenge_entry (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  challenge_id   uuid        not null references challenge,
  kind           text        not null check (kind in ('raised', 'replied', 'asked_again', 'escalated', 'satisfied', 'withdrawn')),
  note           text        not null default '',
  at             timestamptz not null,
  by_id          uuid        not null references person,
  due_on         date,
  body_id        uuid        references oversight_body,
  action_id      uuid,
  file_id        uuid
);
comment on column challenge_entry.id is 'The form that wrote it: sent twice, it writes once';
create index challenge_entry_of on challenge_entry (partnership_id, challenge_id, at);

-- The last number given in each partnership.
create table challenge_number (
  partnership_id uuid    primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['challenge', 'challenge_entry', 'challenge_number'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert, update on challenge, challenge_number to lapwing_app;
grant select, insert on challenge_entry to lapwing_app;
