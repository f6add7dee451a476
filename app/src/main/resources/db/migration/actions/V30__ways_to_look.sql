-- The register in its order, with every column that a filter asks for, so that it is read from the index alone.
drop index action_in_order;
create index action_in_order on action (partnership_id, rank, sort_on, id)
  include (state, agency_id, owner_id, origin_kind, strength, moves, red_on, amber_on, colour_base);
-- The same by state, for the board.
create index action_by_state on action (partnership_id, state, sort_on, id)
  include (rank, agency_id, owner_id, origin_kind, strength, moves, red_on, amber_on, colour_base);
create index action_by_day on action (partnership_id, sort_on, id)
  include (rank, state, agency_id, owner_id, origin_kind, strength, moves, red_on, amber_on, colour_base);
create index action_by_silence on action (partnership_id, rank, coalesce(heard_on, state_on), id);
create index action_entry_since on action_entry (partnership_id, at);
create index action_entry_by_kind on action_entry (partnership_id, kind, at, id);
create index action_date_request_decided on action_date_request (partnership_id, decided_at);

-- A way of looking at the register that somebody keeps under a name. What it asks for is read anew each time: whatever makes no
-- sense any more is left out. Nothing is deleted: a view that nobody wants is retired.
create table action_view (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  person_id      uuid        not null references person,
  name           text        not null check (name <> '' and length(name) <= 60),
  query          text        not null check (length(query) <= 4000),
  shared         boolean     not null,
  made_at        timestamptz not null,
  retired_at     timestamptz,
  version        integer     not null default 0
);
create index action_view_of on action_view (partnership_id, person_id, name);

-- With which view the register opens for somebody: one that is kept, or one that is shipped; neither for the whole register.
create table action_first_view (
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  person_id      uuid not null references person,
  view_id        uuid references action_view,
  shipped        text,
  primary key (partnership_id, person_id),
  check (view_id is null or shipped is null)
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['action_view', 'action_first_view'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert, update on action_view, action_first_view to lapwing_app;

-- Views that every partnership has.
create table action_view_shipped (
  code     text    primary key check (code ~ '^[a-z][a-z-]*$'),
  name     text    not null,
  query    text    not null,
  position integer not null unique
);
comment on table action_view_shipped is 'Ways of looking at the register that everybody needs. Not guarded: reference data.';
insert into action_view_shipped (code, name, query, position) values
  ('red-and-amber', 'Red and amber', 'colour=red&colour=amber&sort=colour', 1),
  ('to-verify', 'To verify', 'state=done', 2),
  ('mine', 'Mine', 'only=mine', 3),
  ('unowned', 'Without an owner', 'only=unowned', 4);
grant select on action_view_shipped to lapwing_app;
