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
  kind text not null check (kind in ('local_authority', 'police', 'icb', 'nhs_provider', 'education', 'voluntary', 'other')),
  version integer not null default 0
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
create index person_left on person (id) where left_at is not null;
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
create index role_holding_person on role_holding (person_id, partnership_id) include (role) where ended_at is null;
create index role_holding_ended on role_holding (partnership_id, person_id) where ended_at is not null;
create index role_holding_by on role_holding (partnership_id, role) where ended_at is null;

-- A case is the boundary of need to know: a neutral label and nothing of the story.
create table case_file (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  label          text        not null check (label <> ''),
  opened_at      timestamptz not null,
  unique (partnership_id, label)
);
create index case_file_of on case_file (partnership_id) include (id);

create table case_grant (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (reason <> ''),
  granted_at     timestamptz not null,
  granted_by     uuid        references person,
  ends_at        timestamptz not null, -- the first moment at which it is over
  ended_at       timestamptz,
  ended_by       uuid        references person,
  end_reason     text,
  check (ends_at > granted_at),
  check ((ended_at is null) = (end_reason is null))
);
create index case_grant_person on case_grant (partnership_id, person_id) include (case_id, granted_at, ends_at) where ended_at is null;
create index case_grant_case on case_grant (case_id, granted_at);

create table wall (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (reason <> ''),
  built_at       timestamptz not null,
  built_by       uuid        references person,
  ended_at       timestamptz,
  ended_by       uuid        references person,
  end_reason     text,
  check ((ended_at is null) = (end_reason is null))
);
create unique index wall_once on wall (partnership_id, person_id, case_id) where ended_at is null;
create index wall_case on wall (case_id, built_at);

create table break_glass (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (length(reason) >= 10),
  broken_at      timestamptz not null,
  ends_at        timestamptz not null, -- the first moment at which it is over
  seen_at        timestamptz,
  seen_by        uuid        references person,
  check (ends_at > broken_at),
  check ((seen_at is null) = (seen_by is null)),
  check (seen_by <> person_id)
);
create index break_glass_person on break_glass (partnership_id, person_id, ends_at) include (case_id, broken_at);
create index break_glass_unseen on break_glass (partnership_id, broken_at) where seen_at is null;

create table break_glass_role (
  role     text not null,
  since    date not null,
  until    date,
  source   text not null,
  primary key (role, since)
);
comment on table break_glass_role is 'Which roles may open a case for an hour in an emergency, since when and why. Not guarded: reference data.';
insert into break_glass_role (role, since, source) values
  ('delegated_partner', '2026-01-01', 'docs/decisions/0302-break-glass.md: carries the partnership''s statutory decisions (Working Together to Safeguard Children 2023, chapter 2)'),
  ('adviser', '2026-01-01', 'docs/decisions/0302-break-glass.md: designated professionals and legal advisers are called when a child may be at risk tonight');

-- Which cases a person may see at a moment. A wall beats every role, grant and break-glass.
create function visible_cases(at_partnership uuid, for_person uuid, held text[], at_moment timestamptz) returns uuid[]
  language plpgsql stable set search_path = public as $$
begin
  if held && '{business_manager,co_ordinator}' then
    return array(select c.id from case_file c where c.partnership_id = at_partnership
                 except select w.case_id from wall w
                  where w.partnership_id = at_partnership and w.person_id = for_person and w.ended_at is null);
  end if;
  return array((select g.case_id from case_grant g
                 where g.partnership_id = at_partnership and g.person_id = for_person
                   and g.granted_at <= at_moment and g.ends_at > at_moment and g.ended_at is null
                union
                select b.case_id from break_glass b
                 where b.partnership_id = at_partnership and b.person_id = for_person
                   and b.broken_at <= at_moment and b.ends_at > at_moment)
               except select w.case_id from wall w
                where w.partnership_id = at_partnership and w.person_id = for_person and w.ended_at is null);
end
$$;

-- Called once at the start of each transaction. Everything it sets ends with the transaction.
-- app.cases: what may be read. app.walled: what must not even be known. app.keeper: whether access is theirs to keep.
create function bind_viewer(at_partnership uuid, for_person uuid, for_agency uuid, at_moment timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  held text[];
begin
  if for_person is null then
    perform set_config('app.partnership', at_partnership::text, true), set_config('app.person', '', true),
            set_config('app.agency', '', true), set_config('app.keeper', '', true),
            set_config('app.cases', '{}', true), set_config('app.walled', '{}', true);
    return;
  end if;
  held := array(select r.role from role_holding r
                 where r.person_id = for_person and r.partnership_id = at_partnership and r.ended_at is null);
  perform set_config('app.partnership', at_partnership::text, true), set_config('app.person', for_person::text, true),
          set_config('app.agency', coalesce(for_agency::text, ''), true),
          set_config('app.keeper', case when held && '{administrator,business_manager}' then 'yes' else '' end, true),
          set_config('app.cases', visible_cases(at_partnership, for_person, held, at_moment)::text, true),
          set_config('app.walled', array(select w.case_id from wall w where w.partnership_id = at_partnership
                                            and w.person_id = for_person and w.ended_at is null)::text, true);
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

-- What row security asks of each row. Unbound means nobody: no keeper, and no row of any partnership.
create function is_keeper() returns boolean language sql stable as $$
  select coalesce(current_setting('app.keeper', true), '') = 'yes'
$$;
create function is_me(person uuid) returns boolean language sql stable as $$
  select person = nullif(current_setting('app.person', true), '')::uuid
$$;
create function is_walled(of_case uuid) returns boolean language sql stable as $$
  select of_case = any (coalesce(nullif(current_setting('app.walled', true), ''), '{}')::uuid[])
$$;
grant execute on function is_keeper(), is_me(uuid), is_walled(uuid) to lapwing_app;

-- The case that somebody names when breaking glass: they may not see it yet, so row security cannot find it for them.
create function case_behind_glass(wanted text, on_day date) returns uuid
  language sql stable security definer set search_path = public as $$
  select c.id
    from case_file c
   where c.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and lower(c.label) = lower(wanted)
     and not is_walled(c.id)
     and exists (select from role_holding r
                   join break_glass_role b on b.role = r.role and b.since <= on_day and (b.until is null or b.until > on_day)
                  where r.partnership_id = c.partnership_id and is_me(r.person_id) and r.ended_at is null)
$$;
grant execute on function case_behind_glass(text, date) to lapwing_app;

-- Who hears that glass was broken: business managers, and where none is free of a wall, administrators.
create function told_of_glass(at_case uuid) returns table (person_id uuid)
  language sql stable security definer set search_path = public as $$
  with free as (
    select r.person_id, r.role
      from role_holding r
     where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
       and r.role in ('business_manager', 'administrator') and r.ended_at is null and not is_me(r.person_id)
       and not exists (select from wall w
                        where w.person_id = r.person_id and w.case_id = at_case and w.ended_at is null))
  select f.person_id from free f
   where f.role = 'business_manager' or not exists (select from free m where m.role = 'business_manager')
$$;
grant execute on function told_of_glass(uuid) to lapwing_app;

alter table partnership_agency enable row level security;
alter table partnership_agency force row level security;
create policy own_partnership on partnership_agency
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table role_holding enable row level security;
alter table role_holding force row level security;
create policy own_partnership on role_holding
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy sign_in on role_holding for select to lapwing_owner using (true);

-- A case file is seen by those who may read the case, and by those who keep access to it; never across a wall.
alter table case_file enable row level security;
alter table case_file force row level security;
create policy visible on case_file for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and (id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              or (is_keeper() and not is_walled(id))));
create policy opened on case_file for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy computed on case_file for select to lapwing_owner using (true);

-- Nobody grants to themselves, and who is behind a wall learns nothing of it.
alter table case_grant enable row level security;
alter table case_grant force row level security;
create policy visible on case_grant for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not is_walled(case_id) and (is_keeper() or is_me(person_id)));
create policy granted on case_grant for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and is_keeper() and not is_me(person_id) and not is_walled(case_id));
create policy ended on case_grant for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and is_keeper() and not is_walled(case_id));
create policy computed on case_grant for select to lapwing_owner using (true);

alter table wall enable row level security;
alter table wall force row level security;
create policy kept on wall
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and is_keeper() and not is_walled(case_id));
create policy computed on wall for select to lapwing_owner using (true);

alter table break_glass enable row level security;
alter table break_glass force row level security;
create policy visible on break_glass for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not is_walled(case_id) and (is_keeper() or is_me(person_id)));
create policy broken on break_glass for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and is_me(person_id) and not is_walled(case_id));
create policy seen on break_glass for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not is_walled(case_id) and is_keeper() and not is_me(person_id));
create policy computed on break_glass for select to lapwing_owner using (true);

grant select, insert, update on partnership, agency, person, role_holding to lapwing_app;
grant select, insert on partnership_agency, case_file, case_grant, wall, break_glass to lapwing_app;
grant update (ended_at, ended_by, end_reason) on case_grant, wall to lapwing_app;
grant update (seen_at, seen_by) on break_glass to lapwing_app;
grant select on break_glass_role to lapwing_app;
grant select on partnership to lapwing_public;
