-- Rounds of looking whether practice is what we say it is. No case material: only how many of how many.
create table audit_cycle (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number         integer not null,
  title          text    not null check (title <> ''),
  theme          text    not null check (theme <> ''),
  from_on        date    not null,
  to_on          date    not null,
  sample         text    not null check (sample in ('purposive', 'random')),
  questions      text[]  not null check (cardinality(questions) > 0),
  agencies       uuid[]  not null check (cardinality(agencies) > 0),
  repeats_id     uuid    references audit_cycle,
  state          text    not null check (state in ('planned', 'under_way', 'reported')),
  state_on       date    not null,
  version        integer not null default 0,
  form           uuid    not null,
  words          tsvector not null generated always as (to_tsvector('english', title || ' ' || theme)) stored,
  unique (partnership_id, number),
  check (from_on <= to_on),
  check (repeats_id <> id)
);
comment on column audit_cycle.questions is 'In order; the first is the one by which the audit is told. They stay once it has begun';
comment on column audit_cycle.form is 'The form that wrote it last: sent twice, it writes once';

-- What the files of one agency showed: one sheet for each agency, one result for each question.
create table audit_sheet (
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  cycle_id       uuid        not null references audit_cycle,
  agency_id      uuid        not null references agency,
  at             timestamptz not null,
  by_id          uuid        references person,
  version        integer     not null default 1,
  form           uuid        not null,
  primary key (cycle_id, agency_id)
);

create table audit_result (
  partnership_id uuid     not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  cycle_id       uuid     not null,
  agency_id      uuid     not null,
  question       smallint not null check (question > 0),
  found          integer  not null check (found >= 0),
  looked_at      integer  not null,
  primary key (cycle_id, agency_id, question),
  foreign key (cycle_id, agency_id) references audit_sheet,
  check (found <= looked_at)
);
comment on column audit_result.looked_at is '0 when the question was not asked of this agency, which is not the same as none of so many';

-- The last number given in each partnership.
create table audit_number (
  partnership_id uuid    primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['audit_cycle', 'audit_sheet', 'audit_result', 'audit_number'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;

grant select, insert, update on audit_cycle, audit_sheet, audit_result, audit_number to lapwing_app;
