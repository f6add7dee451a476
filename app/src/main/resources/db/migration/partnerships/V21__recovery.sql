create table recovery_code (
  person_id   uuid        not null references person,
  code_hash   bytea       not null, -- SHA-256 of 80 random bits with their owner; the code itself is only on the owner's paper
  made_at     timestamptz not null,
  used_at     timestamptz,
  replaced_at timestamptz,
  primary key (person_id, code_hash)
);
comment on table recovery_code is 'What stands in for a lost phone, once each. Not guarded: asked before any partnership is known.';

create table password_link (
  token_hash bytea       primary key, -- SHA-256; the token itself is only in the letter
  person_id  uuid        not null references person,
  made_at    timestamptz not null,
  ends_at    timestamptz not null,    -- the first moment at which the link no longer works
  used_at    timestamptz
);
create index password_link_person on password_link (person_id);
comment on table password_link is 'Links to choose a new password. Not guarded: asked before any partnership is known.';

grant select, insert, update on recovery_code, password_link to lapwing_app;

insert into sign_in_rule (rule, since, value, source) values
  ('link_minutes', '2026-01-01', 60, 'OWASP, Forgot password cheat sheet: single use, and expire after an appropriate period'),
  ('links_at_once', '2026-01-01', 3, 'docs/decisions/0201-sign-in.md: nobody fills the letter box of somebody else');
