create table partnership (
  id            uuid    primary key,
  slug          text    not null unique check (slug ~ '^[a-z][a-z0-9-]{1,60}$'),
  name          text    not null check (name <> ''),
  demonstration boolean not null default false
);
comment on table partnership is 'The safeguarding partnerships of this installation. Not guarded: its name and address are public.';

create table agency (
  id   uuid primary key,
  name text not null check (name <> ''),
  kind text not null check (kind in ('local_authority', 'police', 'icb', 'nhs_provider', 'education', 'voluntary', 'other'))
);
comment on table agency is 'Agencies. Not guarded: one may serve several partnerships.';

create table person (
  id        uuid    primary key,
  email     text    not null check (email = lower(email)),
  name      text    not null check (name <> ''),
  job_title text    not null default '',
  agency_id uuid    not null references agency,
  left_at   timestamptz,
  version   integer not null default 0
);
create unique index person_email on person (email);
comment on table person is 'People who sign in. Not guarded: one sign-in serves several partnerships.';

create table partnership_agency (
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  agency_id      uuid not null references agency,
  primary key (partnership_id, agency_id)
);

create table role_holding (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  person_id      uuid        not null references person,
  role           text        not null,
  given_at       timestamptz not null,
  given_by       uuid        references person,
  ended_at       timestamptz,
  ended_by       uuid        references person,
  end_reason     text,
  check ((ended_at is null) = (end_reason is null))
);
create unique index role_holding_once on role_holding (partnership_id, person_id, role) where ended_at is null;
create index role_holding_person on role_holding (person_id) where ended_at is null;

-- A case is the boundary of need to know: a neutral label and nothing of the story.
create table case_file (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  label          text        not null check (label <> ''),
  opened_at      timestamptz not null,
  unique (partnership_id, label)
);

create table case_grant (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (reason <> ''),
  granted_at     timestamptz not null,
  granted_by     uuid        references person,
  ends_at        timestamptz not null,
  ended_at       timestamptz,
  ended_by       uuid        references person
);
create index case_grant_person on case_grant (partnership_id, person_id);

create table wall (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (reason <> ''),
  built_at       timestamptz not null,
  built_by       uuid        references person,
  ended_at       timestamptz,
  ended_by       uuid        references person
);
create index wall_person on wall (partnership_id, person_id);

create table break_glass (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (reason <> ''),
  broken_at      timestamptz not null,
  ends_at        timestamptz not null
);
create index break_glass_person on break_glass (partnership_id, person_id);

-- Which cases a person may see at a moment. A wall beats every role, grant and break-glass.
create function visible_cases(at_partnership uuid, for_person uuid, at_moment timestamptz) returns uuid[]
  language sql stable set search_path = public as $$
  select coalesce(array_agg(c.id), '{}')
    from case_file c
   where c.partnership_id = at_partnership
     and (exists (select from role_holding r
                   where r.partnership_id = at_partnership and r.person_id = for_person and r.ended_at is null
                     and r.role in ('business_manager', 'co_ordinator'))
       or exists (select from case_grant g
                   where g.partnership_id = at_partnership and g.case_id = c.id and g.person_id = for_person
                     and g.granted_at <= at_moment and g.ends_at > at_moment and g.ended_at is null)
       or exists (select from break_glass b
                   where b.partnership_id = at_partnership and b.case_id = c.id and b.person_id = for_person
                     and b.broken_at <= at_moment and b.ends_at > at_moment))
     and not exists (select from wall w
                      where w.partnership_id = at_partnership and w.case_id = c.id and w.person_id = for_person
                        and w.ended_at is null)
$$;

-- Called once at the start of each transaction. Everything it sets ends with the transaction.
create function bind_viewer(at_partnership uuid, for_person uuid, for_agency uuid, at_moment timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform set_config('app.partnership', at_partnership::text, true),
          set_config('app.person', coalesce(for_person::text, ''), true),
          set_config('app.agency', coalesce(for_agency::text, ''), true);
  perform set_config('app.cases', case when for_person is null then '{}'
                                       else visible_cases(at_partnership, for_person, at_moment)::text end, true);
end
$$;
grant execute on function bind_viewer(uuid, uuid, uuid, timestamptz) to lapwing_app;

-- Sign-in: the partnerships a person serves, before any is chosen. One of the three lookups that need no viewer.
create function places_of(for_person uuid)
  returns table (partnership_id uuid, slug text, name text, demonstration boolean, agency_id uuid, roles text[])
  language sql stable security definer set search_path = public as $$
  select p.id, p.slug, p.name, p.demonstration, h.agency_id, array_agg(r.role order by r.role)
    from role_holding r
    join partnership p on p.id = r.partnership_id
    join person h on h.id = r.person_id
   where r.person_id = for_person and r.ended_at is null and h.left_at is null
   group by p.id, p.slug, p.name, p.demonstration, h.agency_id
   order by p.name
$$;
grant execute on function places_of(uuid) to lapwing_app;

alter table partnership_agency enable row level security;
alter table partnership_agency force row level security;
create policy own_partnership on partnership_agency
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table role_holding enable row level security;
alter table role_holding force row level security;
create policy own_partnership on role_holding
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy sign_in on role_holding for select to lapwing_owner using (true);

alter table case_file enable row level security;
alter table case_file force row level security;
create policy own_partnership on case_file
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table case_grant enable row level security;
alter table case_grant force row level security;
create policy own_partnership on case_grant
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table wall enable row level security;
alter table wall force row level security;
create policy own_partnership on wall
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table break_glass enable row level security;
alter table break_glass force row level security;
create policy own_partnership on break_glass
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

grant select, insert, update on partnership, agency, person, role_holding, case_file, case_grant, wall to lapwing_app;
grant select, insert on partnership_agency, break_glass to lapwing_app;
grant select on partnership to lapwing_public;
