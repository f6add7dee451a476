-- Which other areas share a case: that of the home, that which placed the child, or one in which they lived before. The
-- case belongs to the partnership in which the incident was; an area is of this installation, or is known by name alone.
create table case_area (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  neighbour_id   uuid        references partnership,
  name           text        not null check (name <> ''),
  why            text        not null check (why in ('home', 'placing', 'formerly')),
  since          date        not null,
  recorded_at    timestamptz not null,
  recorded_by    uuid        references person,
  ended_at       timestamptz,
  ended_by       uuid        references person,
  end_reason     text,
  check (neighbour_id is distinct from partnership_id),
  check ((ended_at is null) = (end_reason is null))
);
create unique index case_area_once on case_area (partnership_id, case_id, lower(name)) where ended_at is null;
create index case_area_here on case_area (partnership_id, case_id);
comment on column case_area.neighbour_id is 'The partnership of this installation, or null for one outside';

-- Which agencies act in a case for another area.
create table case_area_agency (
  area_id        uuid        not null references case_area,
  agency_id      uuid        not null references agency,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  named_at       timestamptz not null,
  named_by       uuid        references person,
  primary key (area_id, agency_id)
);
create index case_area_agency_here on case_area_agency (partnership_id, case_id);

-- Who of another area is a guest in a case. The grant says why and until when.
create table case_guest (
  grant_id       uuid primary key references case_grant,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid not null references case_file,
  area_id        uuid not null references case_area,
  person_id      uuid not null references person,
  agency_id      uuid not null references agency,
  part           text not null check (part in ('partner', 'panel', 'adviser', 'answers')),
  home_id        uuid references partnership
);
create index case_guest_here on case_guest (partnership_id, case_id);
create index case_guest_person on case_guest (person_id);
comment on column case_guest.home_id is 'The partnership they served when they were named: they are a guest only while they still do. Null for who was invited';

-- Somebody unknown who was invited to be a guest; the invitation says who.
create table guest_invitation (
  invitation_id  uuid        primary key references invitation,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  area_id        uuid        not null references case_area,
  part           text        not null check (part in ('partner', 'panel', 'adviser', 'answers')),
  reason         text        not null check (reason <> ''),
  ends_at        timestamptz not null
);
create index guest_invitation_here on guest_invitation (partnership_id, case_id);

-- Who reads the case reads which areas share it; those who look after access name and end them. Never across a wall.
do $$
declare
  guarded text;
begin
  foreach guarded in array array['case_area', 'case_area_agency', 'case_guest', 'guest_invitation'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy named on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                  and is_keeper() and not is_walled(case_id))', guarded);
    execute format('create policy computed on %I for select to lapwing_owner using (true)', guarded);
  end loop;
  foreach guarded in array array['case_area', 'case_area_agency'] loop
    execute format('create policy visible on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and (case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
                  or (is_keeper() and not is_walled(case_id))))', guarded);
  end loop;
end
$$;
create policy ended on case_area for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and is_keeper() and not is_walled(case_id));
create policy visible on case_guest for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not is_walled(case_id) and (is_keeper() or is_me(person_id)));
create policy visible on guest_invitation for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not is_walled(case_id) and is_keeper());
create policy computed on partnership_agency for select to lapwing_owner using (true);
create policy joined on case_grant for insert to lapwing_owner with check (true);
create policy joined on case_guest for insert to lapwing_owner with check (true);
create policy joined on case_area_agency for insert to lapwing_owner with check (true);

grant select, insert on case_area, case_area_agency, case_guest, guest_invitation to lapwing_app;
grant update (ended_at, ended_by, end_reason) on case_area to lapwing_app;

-- Where somebody is a guest at a moment, and as what. Not where they are walled off, nor once they no longer serve at home.
create function guest_of(guest uuid, at_moment timestamptz) returns table (partnership_id uuid, case_id uuid, part text)
  language sql stable set search_path = public as $$
  select c.partnership_id, c.case_id, c.part
    from case_guest c
    join case_grant g on g.id = c.grant_id
   where c.person_id = guest
     and g.granted_at <= at_moment and g.ends_at > at_moment and g.ended_at is null
     and not exists (select from wall w
                      where w.partnership_id = c.partnership_id and w.case_id = c.case_id and w.person_id = guest and w.ended_at is null)
     and (c.home_id is null
          or exists (select from role_holding r
                      where r.person_id = guest and r.partnership_id = c.home_id and r.ended_at is null))
$$;
revoke execute on function guest_of(uuid, timestamptz) from public;

-- As before, with the places in which somebody is a guest; who serves a partnership is no guest of it.
create function places_of(for_person uuid, at_moment timestamptz)
  returns table (partnership_id uuid, slug text, name text, demonstration boolean, agency_id uuid, roles text[])
  language sql stable security definer set search_path = public as $$
  select s.partnership_id, s.slug, s.name, s.demonstration, s.agency_id, s.roles
    from places_of(for_person) s
  union all
  select p.id, p.slug, p.name, p.demonstration, h.agency_id,
         array[case when bool_or(v.part = 'answers') then 'guest_representative' else 'guest_reader' end]
    from guest_of(for_person, at_moment) v
    join partnership p on p.id = v.partnership_id
    join person h on h.id = for_person and h.left_at is null
   where not exists (select from role_holding r
                      where r.person_id = for_person and r.partnership_id = v.partnership_id and r.ended_at is null)
   group by p.id, p.slug, p.name, p.demonstration, h.agency_id
   order by 3
$$;
grant execute on function places_of(uuid, timestamptz) to lapwing_app;

-- As before, and app.guest: empty for who serves there; else what a guest may do there: 'reads', 'answers' or 'none'.
create or replace function bind_viewer(at_partnership uuid, for_person uuid, for_agency uuid, at_moment timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  held  text[];
  guest text := '';
begin
  if for_person is null then
    perform set_config('app.partnership', at_partnership::text, true), set_config('app.person', '', true),
            set_config('app.agency', '', true), set_config('app.keeper', '', true), set_config('app.guest', '', true),
            set_config('app.cases', '{}', true), set_config('app.walled', '{}', true);
    return;
  end if;
  held := array(select r.role from role_holding r
                 where r.person_id = for_person and r.partnership_id = at_partnership and r.ended_at is null);
  if held = '{}' then
    select case when count(*) = 0 then 'none' when bool_or(v.part = 'answers') then 'answers' else 'reads' end into guest
      from guest_of(for_person, at_moment) v where v.partnership_id = at_partnership;
  end if;
  perform set_config('app.partnership', at_partnership::text, true), set_config('app.person', for_person::text, true),
          set_config('app.agency', coalesce(for_agency::text, ''), true),
          set_config('app.keeper', case when held && '{administrator,business_manager}' then 'yes' else '' end, true),
          set_config('app.guest', guest, true),
          set_config('app.cases', visible_cases(at_partnership, for_person, held, at_moment)::text, true),
          set_config('app.walled', array(select w.case_id from wall w where w.partnership_id = at_partnership
                                            and w.person_id = for_person and w.ended_at is null)::text, true);
end
$$;

-- What the person now acting may do as a guest: 'reads', 'answers' or 'none'; empty for who serves there.
create function as_guest() returns text language sql stable as $$
  select coalesce(current_setting('app.guest', true), '')
$$;
grant execute on function as_guest() to lapwing_app;

-- Somebody who serves the area by their address: asked by who looks after access to a case that this area shares, so that
-- nobody has to be shown the neighbour's people.
create function person_of_area(of_area uuid, wanted text) returns table (person_id uuid, agency_id uuid, home_id uuid)
  language sql stable security definer set search_path = public as $$
  select p.id, p.agency_id, a.neighbour_id
    from case_area a
    join person p on p.email = lower(wanted) and p.left_at is null
   where a.id = of_area and a.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and a.ended_at is null and is_keeper() and not is_walled(a.case_id)
     and exists (select from role_holding r
                  where r.person_id = p.id and r.partnership_id = a.neighbour_id and r.ended_at is null)
$$;
grant execute on function person_of_area(uuid, text) to lapwing_app;

-- The agencies that may act in the case for the area: those that serve it here, and those that were named.
create function agencies_of_area(of_area uuid) returns table (agency_id uuid)
  language sql stable security definer set search_path = public as $$
  select s.agency_id
    from case_area a
    join partnership_agency s on s.partnership_id = a.neighbour_id
   where a.id = of_area and a.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and a.ended_at is null and is_keeper() and not is_walled(a.case_id)
  union
  select n.agency_id
    from case_area_agency n
   where n.area_id = of_area and n.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and is_keeper() and not is_walled(n.case_id)
$$;
grant execute on function agencies_of_area(uuid) to lapwing_app;

-- Whoever accepted an invitation to be a guest becomes one: behind the link there is nobody yet who could be given access.
create function guest_joined(of_invitation uuid, guest uuid, new_grant uuid, at_moment timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  asked record;
begin
  select g.partnership_id, g.case_id, g.area_id, g.part, g.reason, g.ends_at, i.invited_by, p.agency_id into asked
    from guest_invitation g
    join invitation i on i.id = g.invitation_id and i.accepted_by = guest
    join case_area a on a.id = g.area_id and a.ended_at is null
    join person p on p.id = guest
   where g.invitation_id = of_invitation and g.ends_at > at_moment
     and g.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and not exists (select from wall w where w.case_id = g.case_id and w.person_id = guest and w.ended_at is null);
  if asked is null then
    return false;
  end if;
  insert into case_grant (id, partnership_id, case_id, person_id, reason, granted_at, granted_by, ends_at)
  values (new_grant, asked.partnership_id, asked.case_id, guest, asked.reason, at_moment, asked.invited_by, asked.ends_at);
  insert into case_guest (grant_id, partnership_id, case_id, area_id, person_id, agency_id, part)
  values (new_grant, asked.partnership_id, asked.case_id, asked.area_id, guest, asked.agency_id, asked.part);
  insert into case_area_agency (area_id, agency_id, partnership_id, case_id, named_at, named_by)
  values (asked.area_id, asked.agency_id, asked.partnership_id, asked.case_id, at_moment, asked.invited_by)
  on conflict do nothing;
  return true;
end
$$;
grant execute on function guest_joined(uuid, uuid, uuid, timestamptz) to lapwing_app;
