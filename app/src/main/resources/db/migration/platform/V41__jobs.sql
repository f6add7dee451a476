-- What db-scheduler runs: one runner among all nodes, and it survives a restart.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to lapwing_app;

-- Work that somebody asked for and waits to see the end of.
create table job_run (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  job            text        not null,
  asked_by       uuid        not null,
  asked_at       timestamptz not null,
  said           text        not null default '',
  done           integer     not null default 0,
  total          integer     not null default 0,
  state          text        not null default 'waiting' check (state in ('waiting', 'running', 'finished', 'failed')),
  finished_at    timestamptz
);
create index job_run_newest on job_run (partnership_id, job, asked_at desc);
alter table job_run enable row level security;
alter table job_run force row level security;
create policy own_partnership on job_run
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert, update on job_run to lapwing_app;
