-- When who is reminded of what is due, as this version comes; a partnership may choose otherwise, by dated rows of its own.
create table reminder_rule (
  since    date    not null,
  audience text    not null check (audience in ('owner', 'line', 'business')),
  days     integer not null check (days between -60 and 120),
  source   text    not null,
  primary key (since, audience, days)
);
comment on table reminder_rule is 'How many working days after the day due (below zero: before it) who is reminded. Not guarded: reference data.';
insert into reminder_rule (since, audience, days, source)
select date '2026-01-01', s.audience, s.days,
       'docs/decisions/0935-who-is-reminded-when.md: convention of the sector, never statute'
  from (values ('owner', -10), ('owner', -2), ('owner', 0), ('owner', 2), ('owner', 5), ('owner', 10), ('owner', 20), ('owner', 40),
               ('line', 5), ('line', 20),
               ('business', 10), ('business', 20)) s (audience, days);

-- For how long a link in a letter works.
create table update_link_rule (
  since        date    primary key,
  days         integer not null check (days between 1 and 60),
  most_an_hour integer not null check (most_an_hour > 0),
  source       text    not null
);
comment on table update_link_rule is 'For how many days a link to update one action works, and how many new ones its holder may ask for in an hour. Not guarded: reference data.';
insert into update_link_rule (since, days, most_an_hour, source) values
  (date '2026-01-01', 14, 1, 'docs/decisions/0936-an-update-by-a-link-in-the-letter.md');

create table reminder_schedule (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  since          date        not null,
  why            text        not null check (why <> ''),
  chosen_at      timestamptz not null,
  chosen_by      uuid        references person
);
create index reminder_schedule_here on reminder_schedule (partnership_id, since);

create table reminder_schedule_step (
  schedule_id    uuid    not null references reminder_schedule,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  audience       text    not null check (audience in ('owner', 'line', 'business')),
  days           integer not null check (days between -60 and 120),
  primary key (schedule_id, audience, days)
);
create index reminder_schedule_step_here on reminder_schedule_step (partnership_id, schedule_id);

-- How somebody wants to be reminded here.
create table reminder_wish (
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  person_id      uuid        not null references person,
  before_days    integer[],
  line_id        uuid        references person,
  changed_at     timestamptz not null,
  primary key (partnership_id, person_id),
  check (line_id <> person_id)
);
comment on column reminder_wish.before_days is 'How many working days before a day of theirs; null for as the partnership does';
comment on column reminder_wish.line_id is 'Who hears when something of theirs is late; null for the representatives of their agency';

-- That somebody was told of a thing by one step for one day due. The row is written with the letter, and only once.
create table reminder (
  id             uuid primary key,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid not null references action,
  thing_id       uuid not null,
  person_id      uuid not null references person,
  audience       text not null check (audience in ('owner', 'line', 'business')),
  step           text not null check (step ~ '^(on|ownerless|before-[0-9]+|after-[0-9]+)$'),
  due_on         date not null,
  told_on        date not null,
  unique (partnership_id, thing_id, due_on, person_id, audience, step)
);
comment on column reminder.thing_id is 'The action, or the part of it that is due';
comment on column reminder.due_on is 'The day due at that time; 9999-12-31 where there was none';
create index reminder_of on reminder (partnership_id, action_id, told_on);

-- That somebody who runs the business asked an owner how it goes, once a day at most; the next letter says so.
create table reminder_call (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  called_on      date        not null,
  called_by      uuid        references person,
  told_on        date,
  unique (partnership_id, action_id, called_on)
);
create index reminder_call_waiting on reminder_call (partnership_id) where told_on is null;

-- A link in a letter by which an owner updates one action without signing in. Its secret is in the letter alone.
create table update_link (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  person_id      uuid        not null references person,
  token_hash     bytea       not null unique, -- SHA-256; by it the link is found
  made_at        timestamptz not null,
  ends_at        timestamptz not null,        -- the first moment at which it no longer works
  asked          boolean     not null default false,
  used_at        timestamptz,
  check (ends_at > made_at)
);
comment on column update_link.asked is 'Whether its holder asked for it anew';
create index update_link_of on update_link (partnership_id, action_id, person_id, made_at);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['reminder_schedule', 'reminder_schedule_step', 'reminder_wish', 'reminder', 'reminder_call', 'update_link'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;

grant select on reminder_rule, update_link_rule to lapwing_app;
grant select, insert on reminder_schedule, reminder_schedule_step, reminder, reminder_call, update_link to lapwing_app;
grant select, insert, update on reminder_wish to lapwing_app;
grant update (told_on) on reminder_call to lapwing_app;
grant update (used_at) on update_link to lapwing_app;

alter table action_entry add column by_link uuid references update_link;
comment on column action_entry.by_link is 'The link in a letter by which it was sent; nobody is named then, for a letter may have been passed on';

-- Whoever holds a link sees of all actions the one behind it, and that only once bind_update has let them. app.held is set by
-- the application at the start of each transaction: which link its holder came by, empty for everybody else. Asked once for
-- each query and as "is not null", which the planner takes for nearly always true, as it is.
do $$
declare
  closed text;
  key    text;
begin
  foreach closed in array array['action', 'action_entry', 'action_evidence', 'action_date_request', 'public_wording',
                                'action_part', 'action_source',
                                'reminder', 'reminder_call'] loop
    key := case closed when 'action' then 'id' else 'action_id' end;
    execute format('create policy behind_link on %I as restrictive to lapwing_app
      using ((select case when coalesce(current_setting(''app.held'', true), '''') = '''' then true end) is not null
             or %I = (select nullif(current_setting(''app.linked'', true), '''')::uuid))', closed, key);
  end loop;
end
$$;
create policy behind_link on update_link as restrictive to lapwing_app
  using ((select case when coalesce(current_setting('app.held', true), '') = '' then true end) is not null
         or action_id = (select nullif(current_setting('app.linked', true), '')::uuid));
create policy computed on update_link for select to lapwing_owner using (true);
create policy computed on action for select to lapwing_owner using (true);

-- The link by its hash, asked before anything else is known.
create function update_behind(wanted_hash bytea) returns table (partnership_id uuid, id uuid)
  language sql stable security definer set search_path = public as $$
  select l.partnership_id, l.id from update_link l where l.token_hash = wanted_hash
$$;

-- Lets this transaction see the one action behind a link, if the link works: not used, not too old, and the action still open
-- and still owned by whom the link was sent to, who still serves here.
create function bind_update(of_link uuid, at_moment timestamptz) returns table (action_id uuid, person_id uuid, agency_id uuid)
  language plpgsql security definer set search_path = public as $$
declare
  behind record;
begin
  select a.id, l.person_id, a.agency_id into behind
    from update_link l
    join action a on a.id = l.action_id and a.owner_id = l.person_id and a.rank = 0
    join person p on p.id = l.person_id and p.left_at is null
   where l.id = of_link and l.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and l.ends_at > at_moment and l.used_at is null
     and exists (select from role_holding r
                  where r.person_id = l.person_id and r.partnership_id = l.partnership_id and r.ended_at is null);
  perform set_config('app.linked', coalesce(behind.id::text, ''), true);
  if behind.id is not null then
    return query select behind.id, behind.person_id, behind.agency_id;
  end if;
end
$$;

-- Whether something was said by a link already, so that its holder is told so and not that it opens nothing.
create function is_update_used(of_link uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from update_link l
                  where l.id = of_link and l.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and l.used_at is not null)
$$;
grant execute on function update_behind(bytea), bind_update(uuid, timestamptz), is_update_used(uuid) to lapwing_app;
