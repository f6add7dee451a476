-- The partnership's promises. No case material: an origin is opaque.
create table action (
  id               uuid    primary key,
  partnership_id   uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number           integer not null,
  promise          text    not null check (promise <> ''),
  detail           text    not null default '',
  measure          text    not null default '',
  baseline         text    not null default '',
  target           text    not null default '',
  owner_id         uuid    references person,
  agency_id        uuid    not null references agency,
  with_agencies    uuid[]  not null default '{}',
  start_on         date,
  due_on           date,
  first_due_on     date,
  origin_kind      text    not null check (origin_kind ~ '^[a-z][a-z-]*$'),
  origin_id        uuid,
  origin_reference text    not null default '',
  origin_label     text    not null check (origin_label <> ''),
  state            text    not null check (state in ('planned', 'under_way', 'done', 'verified', 'dropped')),
  state_on         date    not null,
  state_by         uuid    references person,
  state_agency     uuid    references agency,
  state_note       text    not null default '',
  done_on          date,
  done_by          uuid    references person,
  done_agency      uuid    references agency,
  done_note        text,
  version          integer not null default 0,
  rank             integer not null generated always as (case when state in ('planned', 'under_way') then 0 when state = 'done' then 1 else 2 end) stored,
  sort_on          date    not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
  words            tsvector not null generated always as (to_tsvector('english', promise || ' ' || detail || ' ' || measure)) stored,
  unique (partnership_id, number),
  check ((done_on is not null) = (state in ('done', 'verified'))),
  check ((done_note is not null) = (state in ('done', 'verified'))),
  check (due_on is null or start_on is null or due_on >= start_on)
);
comment on column action.rank is 'Open actions come first, then those to verify, then the closed';
create index action_in_order on action (partnership_id, rank, sort_on, id);
create index action_origin on action (partnership_id, origin_kind);
create index action_owner on action (partnership_id, owner_id, rank, sort_on, id);
create index action_done on action (partnership_id, sort_on, id) where state = 'done';

-- The last number given in each partnership.
create table action_number (
  partnership_id uuid primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

-- What happened to an action. The form that wrote an entry carried its id, so sending it twice writes it once.
create table action_entry (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  kind           text        not null check (kind ~ '^[a-z][a-z-]*$'),
  note           text        not null default '',
  at             timestamptz not null,
  by_id          uuid        references person,
  by_agency      uuid        references agency
);
create index action_entry_of on action_entry (partnership_id, action_id, at);

create table action_evidence (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  shows          text        not null check (shows <> ''),
  link           text        not null default '',
  file_id        uuid,
  at             timestamptz not null,
  by_id          uuid        references person
);
create index action_evidence_of on action_evidence (partnership_id, action_id, at);

-- A new date that somebody asked for, and what was decided.
create table action_date_request (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  due_before     date,
  wanted_on      date        not null,
  reason         text        not null check (reason <> ''),
  asked_at       timestamptz not null,
  asked_by       uuid        references person,
  agreed         boolean,
  decision       text        not null default '',
  decided_at     timestamptz,
  decided_by     uuid        references person,
  check ((agreed is null) = (decided_at is null))
);
create unique index action_date_request_open on action_date_request (partnership_id, action_id) where agreed is null;
create index action_date_request_of on action_date_request (partnership_id, action_id, asked_at);

-- Each wording proposed for the public, and what became of it.
create table public_wording (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  wording        text        not null check (wording <> ''),
  progress       text        not null check (progress <> ''),
  written_at     timestamptz not null,
  written_by     uuid        references person,
  approved_at    timestamptz,
  approved_by    uuid        references person,
  withdrawn_at   timestamptz,
  withdrawn_by   uuid        references person
);
create index public_wording_of on public_wording (partnership_id, action_id, written_at);

-- What the public reads: written at approval alone. Withdrawn rows stay here unseen, because nothing is deleted.
create table public_progress (
  action_id      uuid    primary key references action,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number         integer not null,
  wording        text    not null check (wording <> ''),
  progress       text    not null check (progress <> ''),
  state          text    not null check (state in ('planned', 'under_way', 'done', 'verified', 'dropped')),
  statement_id   uuid,
  first_on       date    not null,
  updated_on     date    not null,
  withdrawn_on   date
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['action', 'action_number', 'action_entry', 'action_evidence', 'action_date_request', 'public_wording'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;

alter table public_progress enable row level security;
alter table public_progress force row level security;
create policy own_partnership on public_progress to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy released on public_progress for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and withdrawn_on is null);

grant select, insert, update on action, action_number, action_date_request, public_wording, public_progress to lapwing_app;
grant select, insert on action_entry, action_evidence to lapwing_app;
grant select on public_progress to lapwing_public;
