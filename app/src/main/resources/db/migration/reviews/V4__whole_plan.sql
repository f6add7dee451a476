-- A wording is the whole plan of an action: who owns it, how one will know, and how much it can be relied on.
alter table action_wording
  add column detail        text   not null default '',
  add column measure       text   not null default '',
  add column baseline      text   not null default '',
  add column target        text   not null default '',
  add column verify_how    text   not null default '',
  add column audit_how     text   not null default '',
  add column strength      text   check (strength in ('stronger', 'intermediate', 'weaker')),
  add column owner_id      uuid   references person,
  add column with_agencies uuid[] not null default '{}',
  add column start_on      date;
grant update (detail, measure, baseline, target, verify_how, audit_how, strength, owner_id, with_agencies, start_on) on action_wording to lapwing_app;
