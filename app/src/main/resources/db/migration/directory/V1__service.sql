-- Services that families can turn to. Nothing here is case material; the public reads it by its own role, column by column.
create table service (
  id             uuid     primary key,
  partnership_id uuid     not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  name           text     not null check (name <> ''),
  does           text     not null check (does <> ''),
  for_whom       text     not null check (for_whom <> ''),
  area           text     not null check (area <> ''),
  web            text     not null default '',
  front_door     boolean  not null default false,
  source         text     not null check (source <> ''),
  version        integer  not null default 0,
  words          tsvector not null generated always as (to_tsvector('english', name || ' ' || does || ' ' || for_whom || ' ' || area)) stored
);
comment on column service.front_door is 'Whether it is whom to ring when worried about a child';
create index service_by_name on service (partnership_id, name, id);

-- A way to reach a service: a number with its hours, or somebody by what they are. A way that is no longer used ends.
create table service_route (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  service_id     uuid    not null references service,
  kind           text    not null check (kind in ('telephone', 'role')),
  label          text    not null default '',
  number         text    check (number ~ '^[0-9]{3,11}$'),
  hours_kind     text    not null default 'not_said' check (hours_kind in ('at', 'out_of_hours', 'not_said')),
  hours          text,
  note           text    not null default '',
  source         text    not null check (source <> ''),
  confirmed_on   date,
  confirmed_by   uuid    references person,
  differs_since  date,
  ended_on       date,
  version        integer not null default 0,
  check ((kind = 'telephone') = (number is not null)),
  check (kind = 'telephone' or label <> ''),
  check ((hours_kind = 'at') = (hours is not null))
);
comment on column service_route.hours is 'An opening_hours expression of OpenStreetMap, Europe/London';
comment on column service_route.differs_since is 'Since when a source is known that prints another number, until somebody called';
create index service_route_of on service_route (partnership_id, service_id, id);

-- Every way in which a number was found in print, and where.
create table number_printing (
  id             uuid primary key,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  route_id       uuid not null references service_route,
  number         text not null check (number ~ '^[0-9]{3,11}$'),
  source         text not null check (source <> ''),
  noted_on       date not null,
  noted_by       uuid references person
);
create index number_printing_of on number_printing (partnership_id, route_id, noted_on);

-- Every call that was made to see whether a number is right.
create table number_call (
  id             uuid primary key,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  route_id       uuid not null references service_route,
  number         text not null check (number ~ '^[0-9]{3,11}$'),
  called_on      date not null,
  called_by      uuid references person,
  note           text not null default ''
);
create index number_call_of on number_call (partnership_id, route_id, called_on);

-- For how long a call counts, and since when that is so.
create table verification_rule (
  since      date    primary key,
  days       integer not null check (days > 0),
  warn_days  integer not null check (warn_days >= 0),
  source     text    not null check (source <> '')
);
insert into verification_rule (since, days, warn_days, source)
values (date '2020-01-01', 90, 14,
        'A starting value of this product, which a partnership may shorten: no national rule says how often a number is to be checked');

do $$
declare
  guarded text;
begin
  foreach guarded in array array['service', 'service_route', 'number_printing', 'number_call'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I to lapwing_app using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
create policy listed on service for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy listed on service_route for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and kind = 'telephone' and ended_on is null);

grant select, insert, update on service, service_route to lapwing_app;
grant select, insert on number_printing, number_call to lapwing_app;
grant select on verification_rule to lapwing_app;
grant select (id, partnership_id, name, does, for_whom, area, web, front_door) on service to lapwing_public;
grant select (id, partnership_id, service_id, kind, label, number, hours_kind, hours, note, confirmed_on, differs_since, ended_on)
  on service_route to lapwing_public;
grant select on verification_rule to lapwing_public;
