-- When those who meet may decide: dated, by whose word. The latest that holds on the day of a meeting counts.
create table body_quorum (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  body_id        uuid        not null references oversight_body,
  from_on        date        not null,
  least          integer     not null check (least between 0 and 100),
  kinds          text[]      not null default '{}',
  source         text        not null check (source <> ''),
  unique (partnership_id, body_id, from_on)
);
comment on column body_quorum.kinds is 'Kinds of agency that somebody must speak for';

-- A member who was not there: whether they sent apologies, and who came for them.
create table meeting_absence (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid        not null references meeting,
  person_id      uuid        not null references person,
  deputy_id      uuid        references person,
  stands         boolean     not null default true,
  unique (partnership_id, meeting_id, person_id),
  check (deputy_id <> person_id)
);
comment on column meeting_absence.stands is 'Nothing is deleted: what turns out not to be so no longer stands';

-- Whether a meeting could decide, as it was judged when its attendance was recorded.
create table meeting_quoracy (
  meeting_id     uuid        primary key references meeting,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  quorate        boolean     not null,
  came           integer     not null,
  least          integer     not null,
  missing        text[]      not null,
  source         text        not null,
  judged_at      timestamptz not null
);
create index meeting_quoracy_here on meeting_quoracy (partnership_id, meeting_id);

-- What an inquorate meeting recommended, and the later meeting that made it a decision.
create table decision_confirmation (
  decision_id    uuid        primary key references meeting_decision,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  meeting_id     uuid        not null references meeting,
  confirmed_at   timestamptz not null,
  confirmed_by   uuid        references person
);
create index decision_confirmation_here on decision_confirmation (partnership_id, meeting_id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['body_quorum', 'meeting_absence', 'meeting_quoracy', 'decision_confirmation'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert, update on body_quorum, meeting_absence, meeting_quoracy to lapwing_app;
grant select, insert on decision_confirmation to lapwing_app;
