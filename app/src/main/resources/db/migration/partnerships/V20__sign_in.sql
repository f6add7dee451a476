create table credential (
  person_id             uuid        primary key references person,
  password_hash         text        not null,
  password_set_at       timestamptz not null,
  failures              integer     not null default 0,
  paused_until          timestamptz,
  one_time_secret       bytea,       -- sealed; the key is kept outside the database
  one_time_confirmed_at timestamptz,
  one_time_step         bigint      not null default 0 -- the last half minute whose code was taken
);
comment on table credential is 'How a person proves who they are. Not guarded: asked before any partnership is known.';

create table sign_in_rule (
  rule   text    not null,
  since  date    not null,
  value  integer not null,
  source text    not null,
  primary key (rule, since)
);
comment on table sign_in_rule is 'The limits of sign-in, since when and on whose advice. Not guarded: reference data.';
insert into sign_in_rule (rule, since, value, source) values
  ('attempts_before_pause', '2026-01-01', 10, 'NCSC, Password administration for system owners: between 5 and 10 attempts before an account is locked'),
  ('pause_minutes', '2026-01-01', 15, 'NCSC, Password administration for system owners: prefer throttling to locking for good'),
  ('attempts_from_one_address', '2026-01-01', 100, 'docs/decisions/0201-sign-in.md: a whole office may share one address'),
  ('password_length', '2026-01-01', 12, 'OWASP ASVS 5.0, 6.2.1 asks for at least 8; 12 with a second factor costs little'),
  ('password_score', '2026-01-01', 3, 'zxcvbn: safely unguessable, moderate protection from offline attack'),
  ('code_minutes', '2026-01-01', 10, 'docs/decisions/0201-sign-in.md: how long the password waits for its code');

-- Wrong attempts by internet address, in quarters of an hour. The address is hashed and soon forgotten.
create table sign_in_failure (
  address_hash bytea       not null,
  quarter      timestamptz not null,
  attempts     integer     not null,
  primary key (address_hash, quarter)
);
create index sign_in_failure_quarter on sign_in_failure (quarter);
comment on table sign_in_failure is 'How often sign-in failed from an internet address. Not guarded: nobody is known yet.';

-- As Spring Session asks for it.
create table spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null unique,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval integer  not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
comment on table spring_session is 'Who is signed in. Not guarded: asked before any partnership is known.';

create table spring_session_attributes (
  session_primary_id char(36)     not null references spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);
comment on table spring_session_attributes is 'What a session holds: who it is and when the second factor was given. Not guarded, as the session.';

grant select, insert, update on credential to lapwing_app;
grant select on sign_in_rule to lapwing_app;
grant select, insert, update, delete on sign_in_failure, spring_session, spring_session_attributes to lapwing_app;
