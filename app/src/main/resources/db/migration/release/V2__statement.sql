-- The life of a statement: written, read by a second person, signed by the partners, released, corrected, withdrawn.
-- None of this is for the public. What the public reads is copied into published_statement at the moment of release.

-- Whose signatures a statement needs: kinds of agency, with the dates between which the law names them.
create table signing_partner (
  kind   text not null check (kind in ('local_authority', 'police', 'icb', 'nhs_provider', 'education', 'voluntary', 'other')),
  since  date not null,
  until  date, -- the first day on which it is named no longer
  source text not null check (source <> ''),
  primary key (kind, since)
);
comment on table signing_partner is 'Which kinds of agency sign what is published, since when and why. Not guarded: reference data.';
insert into signing_partner (kind, since, source) values
  ('local_authority', '2018-06-29', 'Children Act 2004, section 16E(3)(a): the local authority'),
  ('police', '2018-06-29', 'Children Act 2004, section 16E(3)(c): the chief officer of police'),
  ('icb', '2022-07-01', 'Children Act 2004, section 16E(3)(b), as amended by the Health and Care Act 2022: the integrated care board');

create table statement (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  number         integer not null,
  latest         integer not null default 1 check (latest > 0),
  released       integer check (released between 1 and latest),
  withdrawn_on   date,
  review_id      uuid,
  unique (partnership_id, number),
  check (withdrawn_on is null or released is not null)
);
comment on column statement.latest is 'The version that is being written or was released last';
comment on column statement.released is 'The version that the public reads as the current one';

-- The last number given in each partnership.
create table statement_number (
  partnership_id uuid primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

-- Each version of a statement, from its first draft on.
create table statement_edition (
  statement_id   uuid        not null references statement,
  version        integer     not null check (version > 0),
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  title          text        not null check (title <> ''),
  issued_by      text        not null check (issued_by <> ''),
  contact        text        not null default '',
  changed        text        not null default '',
  body           text        not null check (body <> ''),
  not_before     timestamptz,
  action_ids     uuid[]      not null default '{}',
  source         text        not null default '',
  stage          text        not null check (stage in ('draft', 'ready', 'signed', 'released', 'corrected', 'withdrawn')),
  stage_on       date        not null,
  uncleared_by   uuid[]      not null default '{}',
  revision       integer     not null default 0,
  words          tsvector    not null generated always as (to_tsvector('english', title || ' ' || body)) stored,
  primary key (statement_id, version),
  check (version > 1 or changed = ''),
  check (stage not in ('ready', 'signed') or uncleared_by = '{}')
);
comment on column statement_edition.not_before is 'The earliest moment of release, or null: as soon as it is signed';
comment on column statement_edition.uncleared_by is 'Who wrote the passages that no second reader has cleared yet';
create index statement_edition_of on statement_edition (partnership_id, statement_id, version desc);
create index statement_edition_waits on statement_edition (partnership_id, statement_id) where stage in ('ready', 'signed');

-- Each passage of words as it was first written, and who else has read it. Other words are another passage.
create table statement_passage (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  statement_id   uuid        not null references statement,
  words          text        not null check (words <> ''),
  written_by     uuid        not null references person,
  written_at     timestamptz not null,
  cleared_by     uuid        references person,
  cleared_at     timestamptz,
  check ((cleared_by is null) = (cleared_at is null)),
  constraint nobody_clears_their_own check (cleared_by <> written_by)
);
create unique index statement_passage_once on statement_passage (partnership_id, statement_id, md5(words), written_by);

-- Each signature over the fingerprint of a text. It ends when the text is changed, and stays on record.
create table statement_signature (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  statement_id   uuid        not null,
  version        integer     not null,
  fingerprint    text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  person_id      uuid        not null references person,
  agency_id      uuid        not null references agency,
  agency_kind    text        not null,
  signed_at      timestamptz not null,
  ended_at       timestamptz,
  foreign key (statement_id, version) references statement_edition
);
create unique index statement_signature_once on statement_signature (partnership_id, statement_id, version, agency_kind) where ended_at is null;
create index statement_signature_of on statement_signature (partnership_id, statement_id, signed_at);

-- What happened to a statement. The form that wrote an entry carried its id, so sending it twice writes it once.
create table statement_entry (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  statement_id   uuid        not null references statement,
  version        integer     not null,
  kind           text        not null check (kind ~ '^[a-z][a-z-]*$'),
  note           text        not null default '',
  at             timestamptz not null,
  by_id          uuid        references person,
  by_agency      uuid        references agency
);
create index statement_entry_of on statement_entry (partnership_id, statement_id, at);

-- What has been taken from the public: the day and nothing of the text. A row here hides every version.
create table withdrawn_statement (
  statement_id   uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  withdrawn_on   date    not null,
  versions       integer not null check (versions > 0)
);

-- The released table holds versions from now on. Its id is still the statement's, as addresses have it.
alter table published_statement
  add column version     integer     not null default 1 check (version > 0),
  add column changed     text        not null default '',
  add column contact     text        not null default '',
  add column action_ids  uuid[]      not null default '{}',
  add column not_before  timestamptz,
  add column released_at timestamptz,
  add column fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
  add column signed_by   text[]      not null default '{}',
  drop constraint published_statement_pkey,
  drop constraint published_statement_source_check,
  add primary key (id, version),
  add constraint said_elsewhere_or_signed_here check ((source <> '') = (fingerprint is null)),
  add constraint signed_and_released_at_a_moment check ((fingerprint is null) = (released_at is null)),
  add constraint not_too_early check (not_before is null or released_at >= not_before),
  add constraint says_what_changed check ((version = 1) = (changed = ''));

-- What was published before is version 1 of its statement. Forced row security hides rows from the owner too, so it is
-- lifted for this copying alone, and the counts are compared.
alter table published_statement no force row level security;
insert into statement (id, partnership_id, number, latest, released)
select id, partnership_id, row_number() over (partition by partnership_id order by published_on, id), 1, 1
  from published_statement;
insert into statement_number (partnership_id, last)
select partnership_id, count(*) from statement group by partnership_id;
insert into statement_edition (statement_id, version, partnership_id, title, issued_by, body, source, stage, stage_on)
select id, 1, partnership_id, title, issued_by, body, source, 'released', published_on
  from published_statement;
do $$
begin
  if (select count(*) from statement_edition) <> (select count(*) from published_statement) then
    raise exception 'Not every published statement was taken over';
  end if;
end
$$;
alter table published_statement force row level security;

-- Who may read a version that is not public: those who have a part in it. A communications officer must never see text
-- that nobody has cleared, unless they wrote it themselves.
create function reads_unreleased(uncleared_by uuid[]) returns boolean
  language sql stable set search_path = public as $$
  select exists (select from role_holding r
                  where is_me(r.person_id) and r.ended_at is null
                    and (r.role in ('business_manager', 'co_ordinator', 'delegated_partner', 'adviser')
                         or (r.role = 'communications' and uncleared_by <@ array[r.person_id])))
$$;
grant execute on function reads_unreleased(uuid[]) to lapwing_app;

do $$
declare
  guarded text;
begin
  foreach guarded in array array['statement', 'statement_number', 'statement_edition', 'statement_passage',
                                 'statement_signature', 'statement_entry', 'withdrawn_statement'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
  end loop;
  foreach guarded in array array['statement', 'statement_number', 'withdrawn_statement'] loop
    execute format('create policy own_partnership on %I to lapwing_app using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
  foreach guarded in array array['statement_edition', 'statement_passage', 'statement_signature', 'statement_entry'] loop
    execute format('create policy added on %I for insert to lapwing_app with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
    execute format('create policy changed on %I for update to lapwing_app using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid)', guarded);
  end loop;
  foreach guarded in array array['statement_signature', 'statement_entry'] loop
    execute format('create policy having_a_part on %I for select to lapwing_app using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid and (select reads_unreleased(''{}'')))', guarded);
  end loop;
end
$$;
create policy having_a_part on statement_passage for select to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and reads_unreleased(case when cleared_by is null then array[written_by] else '{}' end));
create policy released_or_having_a_part on statement_edition for select to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and (stage in ('released', 'corrected') or reads_unreleased(uncleared_by)));

-- The public reads what was withdrawn as a day, and of what was released all that was not withdrawn.
create policy told on withdrawn_statement for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
drop policy own_partnership on published_statement;
create policy own_partnership on published_statement for select to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy released on published_statement for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and not exists (select from withdrawn_statement w where w.statement_id = published_statement.id));

-- Nothing gets in unsigned, whatever the code above does: either it was said elsewhere before and a profile tells of it,
-- or every partner whom the law names on that day has signed this text and none took it back by changing it.
create policy signed on published_statement for insert to lapwing_app
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and not exists (select from withdrawn_statement w where w.statement_id = published_statement.id)
              and case when fingerprint is null
                    then nullif(current_setting('app.person', true), '') is null
                    else exists (select from signing_partner p
                                  where p.since <= published_on and (p.until is null or p.until > published_on))
                     and not exists (select from signing_partner p
                                      where p.since <= published_on and (p.until is null or p.until > published_on)
                                        and not exists (select from statement_signature s
                                                         where s.statement_id = published_statement.id
                                                           and s.version = published_statement.version
                                                           and s.fingerprint = published_statement.fingerprint
                                                           and s.agency_kind = p.kind and s.ended_at is null))
                  end);

grant select on signing_partner to lapwing_app;
grant select, insert, update on statement, statement_number, statement_edition to lapwing_app;
grant select, insert on statement_passage, statement_signature, statement_entry, withdrawn_statement to lapwing_app;
grant update (cleared_by, cleared_at) on statement_passage to lapwing_app;
grant update (ended_at) on statement_signature to lapwing_app;
grant select on withdrawn_statement to lapwing_public;
