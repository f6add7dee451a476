-- What is taught, and what that is meant to change. No case material: what a course answers is known to the thread alone.
create table course (
  id               uuid    primary key,
  partnership_id   uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number           integer not null,
  title            text    not null check (title <> ''),
  changes          text    not null check (changes <> ''),
  level            text    not null default '',
  state            text    not null check (state in ('offered', 'under_review', 'withdrawn')),
  state_on         date    not null,
  state_reason     text    not null default '',
  must_answer_kind text    check (must_answer_kind ~ '^[a-z][a-z-]*$'),
  must_answer_id   uuid,
  version          integer not null default 0,
  words            tsvector not null generated always as (to_tsvector('english', title || ' ' || changes)) stored,
  unique (partnership_id, number),
  check ((state = 'under_review') = (must_answer_id is not null)),
  check ((must_answer_kind is null) = (must_answer_id is null)),
  check (state = 'offered' or state_reason <> '')
);
comment on column course.changes is 'What should be different in practice once people have taken it';

-- What happened to a course. The form that wrote an entry carried its id.
create table course_entry (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  course_id      uuid        not null references course,
  kind           text        not null check (kind ~ '^[a-z][a-z-]*$'),
  note           text        not null default '',
  at             timestamptz not null,
  by_id          uuid        references person
);
create index course_entry_of on course_entry (partnership_id, course_id, at);

-- A course held on a day.
create table training_run (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  course_id      uuid    not null references course,
  held_on        date    not null,
  place          text    not null check (place <> ''),
  places         integer not null check (places > 0),
  counted_on     date,
  version        integer not null default 0,
  form           uuid    not null
);
comment on column training_run.counted_on is 'When it was recorded who came; null while only bookings are known';
comment on column training_run.form is 'The form that wrote it last: sent twice, it writes once';
create index training_run_of on training_run (partnership_id, course_id, held_on);
create index training_run_uncounted on training_run (partnership_id, held_on) where counted_on is null;

create table run_attendance (
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  run_id         uuid    not null references training_run,
  agency_id      uuid    not null references agency,
  booked         integer not null check (booked >= 0),
  attended       integer not null check (attended >= 0),
  primary key (run_id, agency_id),
  check (attended <= booked)
);

-- An event that makes something known to many: a week, a roadshow, a briefing.
create table awareness_event (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number         integer not null,
  title          text    not null check (title <> ''),
  held_on        date    not null,
  place          text    not null default '',
  audience       text    not null check (audience <> ''),
  languages      text    not null check (languages <> ''),
  version        integer not null default 0,
  form           uuid    not null,
  words          tsvector not null generated always as (to_tsvector('english', title || ' ' || audience)) stored,
  unique (partnership_id, number)
);
comment on column awareness_event.place is 'Blank when it is held online';
comment on column awareness_event.form is 'The form that wrote it last: sent twice, it writes once';

create table event_reach (
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  event_id       uuid    not null references awareness_event,
  agency_id      uuid    not null references agency,
  reached        integer not null check (reached >= 0),
  primary key (event_id, agency_id)
);

-- The last number given in each partnership to each kind of record.
create table training_number (
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  kind           text    not null check (kind in ('course', 'event')),
  last           integer not null,
  primary key (partnership_id, kind)
);

-- Reference data: below which number of people nothing exact leaves this module, from which day on.
create table small_number_rule (
  effective_from date    primary key,
  fewer_than     integer not null check (fewer_than > 1),
  source         text    not null check (source <> '')
);
insert into small_number_rule (effective_from, fewer_than, source) values
  (date '2020-01-01', 5, 'Convention of published statistics about children and their workforce: 1 to 4 are not told exactly');

do $$
declare
  guarded text;
begin
  foreach guarded in array array['course', 'course_entry', 'training_run', 'run_attendance', 'awareness_event', 'event_reach', 'training_number'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;

grant select, insert, update on course, training_run, run_attendance, awareness_event, event_reach, training_number to lapwing_app;
grant select, insert on course_entry to lapwing_app;
grant select on small_number_rule to lapwing_app;
