create table passkey (
  credential_id   bytea       primary key check (length(credential_id) between 1 and 1023),
  id              uuid        not null unique, -- what addresses of pages call it
  person_id       uuid        not null references person,
  name            text        not null check (name <> ''),
  public_key      bytea       not null,        -- as COSE; the private key never leaves its owner's device
  sign_count      bigint      not null,        -- what the device counted last; always 0 where passkeys are copied between devices
  transports      text[]      not null,        -- how a browser may reach the device
  backup_eligible boolean     not null,        -- whether it may be copied between devices
  backed_up       boolean     not null,
  added_at        timestamptz not null,
  last_used_at    timestamptz,
  last_challenge  text,                        -- what it answered last: nothing is answered twice, not even on two nodes at once
  removed_at      timestamptz
);
create index passkey_person on passkey (person_id) where removed_at is null;
comment on table passkey is 'The passkeys with which people sign in. Not guarded: asked before any partnership is known.';

grant select, insert, update on passkey to lapwing_app;

insert into sign_in_rule (rule, since, value, source) values
  ('passkey_minutes', '2026-01-01', 10, 'W3C, Web Authentication, recommended range for ceremony timeouts: 5 to 10 minutes'),
  ('passkeys_each', '2026-01-01', 10, 'docs/decisions/0202-passkeys.md: a few devices and a spare key'),
  ('passkey_name_length', '2026-01-01', 50, 'docs/decisions/0202-passkeys.md: fits a line'),
  ('passkey_answer_length', '2026-01-01', 16384, 'docs/decisions/0202-passkeys.md: an answer has one or two thousand characters');
