-- What the panel asks agencies to do: at once, so that children are safe, or later, because of what was learnt.
create table panel_action (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  kind           text        not null check (kind in ('safety', 'learning')),
  what           text        not null check (what <> ''),
  agency_id      uuid        not null references agency,
  due_on         date,
  done_on        date,
  struck         boolean     not null default false,
  told_at        timestamptz not null,
  told_by        uuid        not null references person,
  version        integer     not null default 0
);
comment on column panel_action.struck is 'Entered by mistake: it stands on no list any more';
create index panel_action_here on panel_action (partnership_id, incident_id, id);

-- The words in which it is to leave the case group as an action of the partnership. Other words are another row, with an id
-- of their own; whoever wrote last is the writer.
create table panel_wording (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  action_id      uuid        not null references panel_action,
  promise        text        not null check (promise <> ''),
  due_on         date        not null,
  written_at     timestamptz not null,
  written_by     uuid        not null references person
);
create index panel_wording_here on panel_wording (partnership_id, action_id, written_at);

-- That a second person read those words, and let them out. The action carries the id of the wording.
create table panel_clearance (
  wording_id     uuid        primary key references panel_wording,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  action_id      uuid        not null unique references panel_action,
  cleared_at     timestamptz not null,
  cleared_by     uuid        not null references person
);
create index panel_clearance_here on panel_clearance (partnership_id, action_id);

-- What was learnt before, and whether it is the same again.
create table earlier_learning (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  reference      text        not null check (reference <> ''),
  learnt         text        not null check (learnt <> ''),
  again          text        not null check (again in ('yes', 'partly', 'no', 'not_known')),
  why            text        not null,
  earlier_id     uuid        references incident,
  struck         boolean     not null default false,
  told_at        timestamptz not null,
  told_by        uuid        not null references person,
  version        integer     not null default 0,
  check (earlier_id <> incident_id)
);
comment on column earlier_learning.earlier_id is 'The earlier incident here from which it was learnt, if it is one; the thread joins the two';
create index earlier_learning_here on earlier_learning (partnership_id, incident_id, id);

-- Whom of the family and of the practitioners the partnership has spoken to. Nobody of a family is told anything until a
-- named person confirmed on that day that it is safe.
create table panel_contact (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  side           text        not null check (side in ('family', 'practitioners')),
  who            text        not null check (who <> ''),
  spoken_on      date,
  safe_by        text        not null,
  safe_on        date,
  limits         text        not null,
  notes          text        not null,
  struck         boolean     not null default false,
  told_at        timestamptz not null,
  told_by        uuid        not null references person,
  version        integer     not null default 0,
  check (side <> 'family' or spoken_on is null or (safe_by <> '' and safe_on is not null and safe_on = spoken_on))
);
create index panel_contact_here on panel_contact (partnership_id, incident_id, id);

do $$
declare
  guarded text;
  author  text;
begin
  foreach guarded in array array['panel_action', 'panel_wording', 'panel_clearance', 'earlier_learning', 'panel_contact'] loop
    author := case guarded when 'panel_wording' then 'written_by' when 'panel_clearance' then 'cleared_by' else 'told_by' end;
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy of_panel on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
             and (select sits_on_panel()))', guarded);
    execute format('create policy written on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                  and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
                  and (select %I()) and is_me(%I))',
      guarded, case guarded when 'panel_clearance' then 'sits_on_panel' else 'writes_for_panel' end, author);
    execute format('grant select, insert on %I to lapwing_app', guarded);
    if guarded in ('panel_action', 'earlier_learning', 'panel_contact') then
      execute format('create policy changed on %I for update
        using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
               and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
               and (select writes_for_panel()))
        with check (is_me(told_by))', guarded);
    end if;
  end loop;
end
$$;
grant update (what, agency_id, due_on, done_on, struck, told_at, told_by, version) on panel_action to lapwing_app;
grant update (reference, learnt, again, why, earlier_id, struck, told_at, told_by, version) on earlier_learning to lapwing_app;
grant update (who, spoken_on, safe_by, safe_on, limits, notes, struck, told_at, told_by, version) on panel_contact to lapwing_app;

-- Referrals are found by their words, by those who may read them.
alter table incident_referral
  add column words tsvector not null generated always as (to_tsvector('english', summary || ' ' || account || ' ' || area)) stored;
