alter table job_run add column begun integer not null default 0;
comment on column job_run.begun is 'How often it was begun: once, unless it failed or the node that ran it died.';
