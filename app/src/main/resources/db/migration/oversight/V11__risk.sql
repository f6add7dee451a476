-- Reference data: the steps of likelihood and impact, and what their product is called. A risk keeps the edition by which it
-- was scored.
create table risk_step (
  since   date     not null,
  scale   text     not null check (scale in ('likelihood', 'impact')),
  step    smallint not null check (step between 1 and 5),
  words   text     not null check (words <> ''),
  meaning text     not null check (meaning <> ''),
  source  text     not null check (source <> ''),
  primary key (since, scale, step)
);
comment on table risk_step is 'What each step of likelihood and impact means. Not guarded: reference data.';

create table risk_band (
  since  date     not null,
  least  smallint not null check (least between 1 and 25),
  code   text     not null check (code in ('low', 'moderate', 'high', 'extreme')),
  words  text     not null check (words <> ''),
  source text     not null check (source <> ''),
  primary key (since, least)
);
comment on table risk_band is 'From which product of likelihood and impact a risk is called what. Not guarded: reference data.';

insert into risk_step (since, scale, step, words, meaning, source) values
  ('2008-01-01', 'likelihood', 1, 'Rare', 'This will probably never happen.', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 2'),
  ('2008-01-01', 'likelihood', 2, 'Unlikely', 'Nobody expects it to happen, but it is possible.', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 2'),
  ('2008-01-01', 'likelihood', 3, 'Possible', 'It might happen now and then.', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 2'),
  ('2008-01-01', 'likelihood', 4, 'Likely', 'It will probably happen, but not all the time.', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 2'),
  ('2008-01-01', 'likelihood', 5, 'Almost certain', 'It will happen, and perhaps often.', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 2'),
  ('2008-01-01', 'impact', 1, 'Negligible', 'Children notice no difference.', 'Steps of the National Patient Safety Agency, A risk matrix for risk managers, 2008, table 1; worded here for children'),
  ('2008-01-01', 'impact', 2, 'Minor', 'A few children get help later than they should.', 'Steps of the National Patient Safety Agency, A risk matrix for risk managers, 2008, table 1; worded here for children'),
  ('2008-01-01', 'impact', 3, 'Moderate', 'Children are harmed in a way that help can put right.', 'Steps of the National Patient Safety Agency, A risk matrix for risk managers, 2008, table 1; worded here for children'),
  ('2008-01-01', 'impact', 4, 'Major', 'A child is seriously harmed.', 'Steps of the National Patient Safety Agency, A risk matrix for risk managers, 2008, table 1; worded here for children'),
  ('2008-01-01', 'impact', 5, 'Catastrophic', 'A child dies, or several are seriously harmed.', 'Steps of the National Patient Safety Agency, A risk matrix for risk managers, 2008, table 1; worded here for children');
insert into risk_band (since, least, code, words, source) values
  ('2008-01-01', 1, 'low', 'Low', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 3: 1 to 3'),
  ('2008-01-01', 4, 'moderate', 'Moderate', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 3: 4 to 6'),
  ('2008-01-01', 8, 'high', 'High', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 3: 8 to 12'),
  ('2008-01-01', 15, 'extreme', 'Extreme', 'National Patient Safety Agency, A risk matrix for risk managers, 2008, table 3: 15 to 25');
grant select on risk_step, risk_band to lapwing_app;

-- What could go wrong for children here, and what is done about it. No case material: whoever holds a role here may read it.
create table risk (
  id             uuid     primary key,
  partnership_id uuid     not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number         integer  not null,
  title          text     not null check (title <> ''),
  happening      text     not null check (happening <> ''),
  cause          text     not null check (cause <> ''),
  consequence    text     not null check (consequence <> ''),
  controls       text     not null default '',
  agency_id      uuid     not null references agency,
  owner_id       uuid     references person,
  scale_since    date     not null,
  before_l       smallint not null check (before_l between 1 and 5),
  before_i       smallint not null check (before_i between 1 and 5),
  now_l          smallint not null check (now_l between 1 and 5),
  now_i          smallint not null check (now_i between 1 and 5),
  review_on      date     not null,
  raised_on      date     not null,
  closed_on      date,
  closed_by      uuid     references person,
  closed_because text     not null default '',
  version        integer  not null default 0,
  words          tsvector not null generated always as
    (to_tsvector('english', title || ' ' || happening || ' ' || cause || ' ' || consequence || ' ' || controls)) stored,
  unique (partnership_id, number),
  check ((closed_on is null) = (closed_because = ''))
);
comment on column risk.before_l is 'Likelihood before anything is done about it; before_i its impact';
comment on column risk.now_l is 'Likelihood with what is done about it; now_i its impact';
create index risk_in_order on risk (partnership_id, id);

-- Each scoring with its reason, never changed.
create table risk_scoring (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  risk_id        uuid        not null references risk,
  kind           text        not null check (kind in ('raised', 'scored', 'changed', 'joined', 'closed')),
  likelihood     smallint    not null check (likelihood between 1 and 5),
  impact         smallint    not null check (impact between 1 and 5),
  reason         text        not null default '',
  review_on      date        not null,
  at             timestamptz not null,
  by_id          uuid        not null references person
);
comment on column risk_scoring.id is 'The form that wrote it: sent twice, it writes once';
create index risk_scoring_of on risk_scoring (partnership_id, risk_id, at);

-- The last number given in each partnership.
create table risk_number (
  partnership_id uuid    primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['risk', 'risk_scoring', 'risk_number'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy own_partnership on %I using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
end
$$;
grant select, insert, update on risk, risk_number to lapwing_app;
grant select, insert on risk_scoring to lapwing_app;
