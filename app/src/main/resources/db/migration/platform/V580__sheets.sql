-- Registers as spreadsheets: what went out, what came back, and what became of each row that was chosen.
create table sheet_out (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  register       text        not null check (register ~ '^[a-z][a-z-]*$'),
  taken_at       timestamptz not null,
  taken_by       uuid        not null,
  asked          text        not null default '',
  many           integer     not null,
  was            bytea       not null
);
comment on column sheet_out.was is 'Every row as it went out, packed and sealed: read whole to compare with, never queried';
comment on column sheet_out.asked is 'The address query by which the rows were chosen';
create index sheet_out_of on sheet_out (partnership_id, taken_at);

create table sheet_back (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  register       text        not null check (register ~ '^[a-z][a-z-]*$'),
  file_name      text        not null check (file_name <> ''),
  read_at        timestamptz not null,
  read_by        uuid        not null,
  compared       bytea       not null,
  chosen         text[]      not null default '{}',
  state          text        not null default 'read' check (state in ('read', 'asked', 'done')),
  done_at        timestamptz,
  check ((state = 'done') = (done_at is not null))
);
comment on column sheet_back.compared is 'Each difference and what cannot be taken, packed and sealed: read whole, never queried';
comment on column sheet_back.chosen is 'What is to be applied: place of the row and key of the column';
create index sheet_back_of on sheet_back (partnership_id, read_by, read_at);

-- Written in the transaction that changes the record, so that a file sent twice is applied once.
create table sheet_result (
  back_id        uuid        not null references sheet_back,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  place          integer     not null,
  result         text        not null check (result in ('applied', 'refused', 'meanwhile')),
  said           text        not null,
  at             timestamptz not null,
  primary key (partnership_id, back_id, place)
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['sheet_out', 'sheet_back', 'sheet_result'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I to lapwing_app using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;

grant select, insert on sheet_out, sheet_back, sheet_result to lapwing_app;
grant update (chosen, state, done_at) on sheet_back to lapwing_app;
