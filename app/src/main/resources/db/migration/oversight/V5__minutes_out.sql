-- The item of the agenda on which a decision was made.
alter table meeting_decision add column item_id uuid references agenda_item;

-- To whom approved minutes were sent, and when.
create table minutes_sent (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid        not null references meeting,
  person_id      uuid        not null references person,
  sent_at        timestamptz not null,
  sent_by        uuid        references person,
  unique (partnership_id, meeting_id, person_id)
);

-- What was put right after minutes were approved: the minutes themselves stay.
create table minutes_addendum (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid        not null references meeting,
  words          text        not null check (words <> ''),
  added_at       timestamptz not null,
  added_by       uuid        references person
);
create index minutes_addendum_of on minutes_addendum (partnership_id, meeting_id, added_at);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['minutes_sent', 'minutes_addendum'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert on minutes_sent, minutes_addendum to lapwing_app;
