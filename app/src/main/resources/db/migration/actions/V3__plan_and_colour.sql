-- How a promise will be checked, how strong it is, how it goes, and from when it has which colour.
alter table action
  add column verify_how  text not null default '',
  add column audit_how   text not null default '',
  add column strength    text check (strength in ('stronger', 'intermediate', 'weaker')),
  add column outlook     text not null default 'unsaid' check (outlook in ('unsaid', 'on_track', 'at_risk', 'off_track')),
  add column recovery    text not null default '',
  add column heard_on    date,
  add column moves       integer not null default 0 check (moves >= 0),
  add column part_due_on date,
  add column colour_base text not null default 'grey' check (colour_base in ('grey', 'green', 'blue')),
  add column amber_on    date not null default date '9999-12-31',
  add column red_on      date not null default date '9999-12-31';
comment on column action.heard_on is 'When its owner last told of it; the day of its state if never';
comment on column action.part_due_on is 'The earliest day of an open part';
comment on column action.red_on is 'It is red from this day on, else amber from amber_on on, else of the colour that it rests in. Worked out by ColourRule at each change';

-- By which rule a colour is told. Convention of the sector, never statute.
create table colour_rule (
  since       date    primary key,
  soon_days   integer not null check (soon_days >= 0),
  silent_days integer not null check (silent_days > 0),
  slips       integer not null check (slips > 0),
  grace_days  integer not null check (grace_days >= 0),
  verify_days integer not null check (verify_days > 0),
  source      text    not null
);
comment on table colour_rule is 'When an action turns amber or red, where a partnership has not decided otherwise. Not guarded: reference data.';
insert into colour_rule (since, soon_days, silent_days, slips, grace_days, verify_days, source) values
  (date '2010-01-01', 10, 30, 2, 0, 20, 'Convention of partnerships (red, amber, green, blue): red is overdue or off track without recovery, amber has slipped or is at risk, blue is complete and verified. The numbers of days are ours.');
grant select on colour_rule to lapwing_app;

-- What a partnership decided instead, from a day on.
create table colour_choice (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  from_on        date        not null,
  soon_days      integer     not null check (soon_days >= 0),
  silent_days    integer     not null check (silent_days > 0),
  slips          integer     not null check (slips > 0),
  grace_days     integer     not null check (grace_days >= 0),
  verify_days    integer     not null check (verify_days > 0),
  why            text        not null check (why <> ''),
  at             timestamptz not null,
  by_id          uuid        references person
);
create index colour_choice_of on colour_choice (partnership_id, from_on, at);

-- A part of a promise with a day of its own.
create table action_part (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  number         integer     not null,
  words          text        not null check (words <> ''),
  agency_id      uuid        not null references agency,
  owner_id       uuid        references person,
  due_on         date        not null,
  first_due_on   date        not null,
  state          text        not null check (state in ('open', 'done', 'dropped')),
  state_on       date        not null,
  note           text        not null default '',
  version        integer     not null default 0,
  unique (partnership_id, action_id, number)
);
create index action_part_due on action_part (partnership_id, state, due_on);

-- What else an action serves, beyond where it came from.
create table action_source (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  action_id      uuid        not null references action,
  kind           text        not null check (kind ~ '^[a-z][a-z-]*$'),
  source_id      uuid        not null,
  label          text        not null check (label <> ''),
  at             timestamptz not null,
  by_id          uuid        references person,
  unique (partnership_id, action_id, kind, source_id)
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['colour_choice', 'action_part', 'action_source'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert on colour_choice, action_source to lapwing_app;
grant select, insert, update on action_part to lapwing_app;

-- Those that are there already: heard of when their history says so, with a colour by their day alone until they are worked out anew.
alter table action no force row level security;
alter table action_entry no force row level security;
alter table action_date_request no force row level security;
update action a
   set heard_on = (select cast(max(e.at) as date) from action_entry e where e.action_id = a.id and e.kind in ('updated', 'started', 'completed', 'evidence-added')),
       moves = (select count(*) from action_date_request r where r.action_id = a.id and r.agreed and r.due_before is not null),
       colour_base = case when a.state = 'verified' then 'blue' when a.state in ('under_way', 'done') then 'green' else 'grey' end,
       red_on = case when a.state in ('planned', 'under_way') and a.due_on is not null then a.due_on + 1 else date '9999-12-31' end;
alter table action force row level security;
alter table action_entry force row level security;
alter table action_date_request force row level security;
