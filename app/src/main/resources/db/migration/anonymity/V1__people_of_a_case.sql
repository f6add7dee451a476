-- The people in a case, each under a pseudonym. Their real names are kept apart, below.
create table case_person (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  role           text        not null check (role in ('child', 'mother', 'father', 'partner', 'other_carer', 'sibling', 'other')),
  pseudonym      text        not null check (pseudonym <> ''),
  name_answer    text        not null check (name_answer in ('blank', 'known', 'not_known', 'not_asked')),
  entered_at     timestamptz not null,
  entered_by     uuid        references person,
  version        integer     not null default 0
);
comment on column case_person.name_answer is 'Whether a real name is kept. That nobody asked is a finding; it differs from not known and from not entered yet';
create unique index case_person_pseudonym on case_person (case_id, lower(pseudonym));

-- Real names, sealed with a key outside the database. A corrected name is another row; the latest counts.
create table sealed_name (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  case_person_id uuid        not null references case_person,
  sealed         bytea       not null,
  entered_at     timestamptz not null,
  entered_by     uuid        references person
);
create index sealed_name_of on sealed_name (case_id, case_person_id, entered_at);

-- Leave for one person to see the real names of one case, until a day.
create table name_grant (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (reason <> ''),
  granted_at     timestamptz not null,
  granted_by     uuid        not null references person,
  ends_at        timestamptz not null, -- the first moment at which it is over
  ended_at       timestamptz,
  ended_by       uuid        references person,
  end_reason     text,
  check (ends_at > granted_at),
  check (granted_by <> person_id),
  check ((ended_at is null) = (end_reason is null))
);
create index name_grant_person on name_grant (partnership_id, person_id) include (case_id, granted_at, ends_at) where ended_at is null;
create index name_grant_case on name_grant (case_id, granted_at);

-- Each time that somebody looked at real names, and why.
create table name_look (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  person_id      uuid        not null references person,
  reason         text        not null check (reason <> ''),
  looked_at      timestamptz not null
);
create index name_look_of on name_look (case_id, looked_at);

-- Which cases' real names the person now acting may see at a moment. Called in the transaction that shows them, and in
-- no other: everywhere else there is no name to be seen.
create function bind_names(at_moment timestamptz) returns void
  language plpgsql set search_path = public as $$
begin
  perform set_config('app.named', array(
    select g.case_id from name_grant g
     where is_me(g.person_id) and g.granted_at <= at_moment and g.ends_at > at_moment and g.ended_at is null)::text, true);
end
$$;

-- The names of a case, still sealed, to be compared with a pseudonym that somebody types who may not see them.
create function names_to_compare(of_case uuid) returns table (case_person_id uuid, sealed bytea)
  language sql stable security definer set search_path = public as $$
  select distinct on (n.case_person_id) n.case_person_id, n.sealed
    from sealed_name n
    join case_person p on p.id = n.case_person_id
   where n.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and n.case_id = of_case
     and of_case = any (coalesce(nullif(current_setting('app.cases', true), ''), '{}')::uuid[])
     and p.name_answer = 'known'
   order by n.case_person_id, n.entered_at desc, n.id desc
$$;
grant execute on function bind_names(timestamptz), names_to_compare(uuid) to lapwing_app;

alter table case_person enable row level security;
alter table case_person force row level security;
create policy of_case on case_person for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
-- Entered also in the transaction that opens the case file, which sees no such case yet.
create policy entered on case_person for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and not is_walled(case_id));
create policy corrected on case_person for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
create policy computed on case_person for select to lapwing_owner using (true);

alter table sealed_name enable row level security;
alter table sealed_name force row level security;
create policy granted on sealed_name for select to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
         and case_id = any ((select nullif(current_setting('app.named', true), '')::uuid[])::uuid[]));
create policy entered on sealed_name for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
create policy computed on sealed_name for select to lapwing_owner using (true);

-- As a grant of a case: nobody gives one to themselves, and who is behind a wall learns nothing of it.
alter table name_grant enable row level security;
alter table name_grant force row level security;
create policy visible on name_grant for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not is_walled(case_id) and (is_keeper() or is_me(person_id)));
create policy given on name_grant for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and is_keeper() and is_me(granted_by) and not is_walled(case_id));
create policy ended on name_grant for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and is_keeper() and not is_walled(case_id));

alter table name_look enable row level security;
alter table name_look force row level security;
create policy visible on name_look for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not is_walled(case_id) and (is_keeper() or is_me(person_id)));
create policy looked on name_look for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and is_me(person_id)
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              and case_id = any ((select nullif(current_setting('app.named', true), '')::uuid[])::uuid[]));

grant select, insert on case_person, sealed_name, name_grant, name_look to lapwing_app;
grant update (role, pseudonym, name_answer, version) on case_person to lapwing_app;
grant update (ended_at, ended_by, end_reason) on name_grant to lapwing_app;
