-- Ways of working that agencies agreed to use with families. No case material.
create table programme (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  name           text    not null check (name <> ''),
  purpose        text    not null check (purpose <> ''),
  in_place_by    date    not null,
  source         text    not null check (source <> ''),
  version        integer not null default 0,
  form           uuid    not null,
  words          tsvector not null generated always as (to_tsvector('english', name || ' ' || purpose)) stored,
  unique (partnership_id, name)
);
comment on column programme.in_place_by is 'The day by which the source says that it is in place, not always the day on which it began';
comment on column programme.form is 'The form that wrote it last: sent twice, it writes once';

-- The points at which families are met; what holds at each is kept as versions.
create table touchpoint (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  programme_id   uuid    not null references programme,
  number         integer not null,
  unique (programme_id, number)
);

-- Reference data with an effective date and a source. A version is never changed: another one follows it.
create table touchpoint_version (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  touchpoint_id  uuid        not null references touchpoint,
  effective_from date        not null,
  timing         text        not null check (timing <> ''),
  who            text        not null check (who <> ''),
  said           text        not null default '',
  source         text        not null check (source <> ''),
  at             timestamptz not null,
  by_id          uuid        references person
);
create index touchpoint_version_of on touchpoint_version (partnership_id, touchpoint_id, effective_from, id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['programme', 'touchpoint', 'touchpoint_version'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;

grant select, insert, update on programme to lapwing_app;
grant select, insert on touchpoint, touchpoint_version to lapwing_app;
