-- How much each check of the plan matters, from which number on, and where that comes from.
create table plan_check (
  code      text    not null check (code ~ '^[a-z][a-z-]*$'),
  since     date    not null,
  severity  text    not null check (severity in ('serious', 'warning', 'advice')),
  threshold integer not null default 0 check (threshold >= 0),
  source    text    not null,
  primary key (code, since)
);
comment on table plan_check is 'How much each check of the plan matters. Not guarded: reference data.';
insert into plan_check (code, since, severity, threshold, source) values
  ('recommendation-without-action', '2010-01-01', 'serious', 0, 'Working Together to Safeguard Children, chapter 5: partners oversee that recommendations are carried out'),
  ('verified-without-evidence', '2010-01-01', 'serious', 0, 'Convention of partnerships: blue is complete and evidence verified'),
  ('owner-left', '2010-01-01', 'serious', 0, 'Our own rule'),
  ('no-recovery', '2010-01-01', 'serious', 0, 'Convention of partnerships: off track without recovery is red'),
  ('no-owner', '2010-01-01', 'warning', 0, 'Convention of partnerships: each action has a named owner'),
  ('no-date', '2010-01-01', 'warning', 0, 'Convention of partnerships: each action has a date'),
  ('no-measure', '2010-01-01', 'warning', 0, 'Convention of partnerships: measure, baseline and target'),
  ('date-moved', '2010-01-01', 'warning', 3, 'Our own rule'),
  ('weak-plan', '2010-01-01', 'warning', 0, 'RCA²: Improving Root Cause Analyses and Actions to Prevent Harm, National Patient Safety Foundation, 2015: at least one stronger or intermediate action'),
  ('no-verification', '2010-01-01', 'advice', 0, 'Our own rule'),
  ('no-strength', '2010-01-01', 'advice', 0, 'RCA², 2015, figure 3'),
  ('no-audit', '2010-01-01', 'advice', 0, 'Convention of partnerships: a re-check date for what was verified');
grant select on plan_check to lapwing_app;
