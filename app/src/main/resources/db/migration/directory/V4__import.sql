-- Files of services that were read, with what would change if they were taken over, and what became of them.
create table directory_import (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  file_name      text        not null check (file_name <> ''),
  read_at        timestamptz not null,
  read_by        uuid        not null references person,
  plan           jsonb       not null,
  state          text        not null default 'read' check (state in ('read', 'asked', 'done')),
  taken_at       timestamptz,
  outcome        jsonb,
  check ((state = 'done') = (taken_at is not null and outcome is not null))
);
comment on column directory_import.plan is 'Each service that would be added or changed, and what could not be taken: read whole, never queried';
create index directory_import_of on directory_import (partnership_id, read_at);
create index directory_import_read_by on directory_import (read_by);

alter table directory_import enable row level security;
alter table directory_import force row level security;
create policy own_partnership on directory_import to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

grant select, insert on directory_import to lapwing_app;
grant update (state, taken_at, outcome) on directory_import to lapwing_app;
