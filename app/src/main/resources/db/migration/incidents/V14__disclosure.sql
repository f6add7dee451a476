-- What of a case is disclosed to others, and who asked to be told of it.

-- What an item on the schedule can be, how it is marked and how it matters, in versions.
create table disclosure_code (
  kind   text    not null check (kind in ('form', 'marking', 'relevance')),
  code   text    not null check (code ~ '^[a-z][a-z_]*$'),
  since  date    not null,
  until  date,
  place  integer not null check (place > 0),
  words  text    not null check (words <> ''),
  source text    not null check (source <> ''),
  primary key (kind, code, since),
  check (until is null or until > since)
);
comment on table disclosure_code is 'What an item of the disclosure schedule is, how it is marked, how it matters. Not guarded: reference data.';
insert into disclosure_code (kind, code, since, place, words, source) values
  ('form', 'document', '2018-06-29', 1, 'Document', 'Convention of partnerships'),
  ('form', 'answer', '2018-06-29', 2, 'Answer of an agency', 'Convention of partnerships'),
  ('form', 'note', '2018-06-29', 3, 'Note or minutes', 'Convention of partnerships'),
  ('marking', 'official', '2018-06-29', 1, 'OFFICIAL', 'Government Security Classifications'),
  ('marking', 'official_sensitive', '2018-06-29', 2, 'OFFICIAL-SENSITIVE', 'Government Security Classifications'),
  ('marking', 'legal_privilege', '2018-06-29', 3, 'Legal professional privilege', 'Common law'),
  ('relevance', 'not_assessed', '2018-06-29', 1, 'Not looked at yet', 'Convention of partnerships'),
  ('relevance', 'relevant', '2018-06-29', 2, 'May be relevant', 'Criminal Procedure and Investigations Act 1996, code of practice'),
  ('relevance', 'sensitive', '2018-06-29', 3, 'May be relevant, and sensitive', 'Criminal Procedure and Investigations Act 1996, code of practice'),
  ('relevance', 'not_relevant', '2018-06-29', 4, 'Not relevant', 'Criminal Procedure and Investigations Act 1996, code of practice');

-- Within which time each kind of request is answered.
create table answer_clock (
  kind             text    not null check (kind in ('subject_access', 'foi', 'eir', 's16h_to_us', 's16h_by_us', 'court_order')),
  since            date    not null,
  until            date,
  unit             text    not null check (unit in ('months', 'working_days', 'set')),
  amount           integer not null check ((amount > 0) = (unit <> 'set')),
  more             integer not null default 0 check (more >= 0),
  moves_on         boolean not null default false,
  source           text    not null check (source <> ''),
  address          text    not null default '',
  extension_source text    not null default '' check ((more > 0) = (extension_source <> '')),
  primary key (kind, since),
  check (until is null or until > since)
);
comment on table answer_clock is 'How long the answer to a request for information may take, since when and by which law. Not guarded: reference data.';
comment on column answer_clock.more is 'By how much it can be extended, in the same unit';
comment on column answer_clock.moves_on is 'Whether a last day that is no working day moves to the next one that is';
insert into answer_clock (kind, since, unit, amount, more, moves_on, source, address, extension_source) values
  ('subject_access', '2018-05-25', 'months', 1, 2, true, 'UK GDPR, article 12(3): within one month of receipt', 'https://www.legislation.gov.uk/eur/2016/679/article/12',
   'UK GDPR, article 12(3): two further months where requests are complex or many; the person is told within the first month, and why'),
  ('foi', '2005-01-01', 'working_days', 20, 20, false, 'Freedom of Information Act 2000, section 10(1)', 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
   'Freedom of Information Act 2000, section 10(3): a reasonable time to weigh the public interest, which the Commissioner takes to be 20 more working days'),
  ('eir', '2005-01-01', 'working_days', 20, 20, false, 'Environmental Information Regulations 2004, regulation 5(2)', 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/5',
   'Environmental Information Regulations 2004, regulation 7(1): 40 working days where the request is complex and voluminous'),
  ('s16h_to_us', '2018-06-29', 'set', 0, 0, false, 'Children Act 2004, section 16H: the request says by when', 'https://www.legislation.gov.uk/ukpga/2004/31/section/16H', ''),
  ('s16h_by_us', '2018-06-29', 'set', 0, 0, false, 'Children Act 2004, section 16H: our request says by when', 'https://www.legislation.gov.uk/ukpga/2004/31/section/16H', ''),
  ('court_order', '2018-06-29', 'set', 0, 0, false, 'The order says by when', '', '');

grant select on disclosure_code, answer_clock to lapwing_app;

-- One item of the schedule of a case. Corrected as another version; the latest counts and the earlier ones stay.
create table disclosure_item (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  item           uuid        not null,
  number         integer     not null check (number > 0),
  version        integer     not null check (version > 0),
  form           text        not null,
  describes      text        not null check (describes <> ''),
  author         text        not null check (author <> ''),
  written_on     date,
  marking        text        not null,
  relevance      text        not null,
  file_id        uuid,
  why            text        not null default '',
  told_at        timestamptz not null,
  told_by        uuid        not null references person,
  unique (case_id, number, version),
  check ((version = 1) = (why = ''))
);
comment on column disclosure_item.why is 'Why it was corrected; blank for the first version';
create index disclosure_item_here on disclosure_item (partnership_id, case_id, number, version);

-- That an item was given to somebody, or withheld from them, and on what authority.
create table disclosure_step (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  item           uuid        not null,
  given          boolean     not null,
  to_whom        text        not null check (to_whom <> ''),
  on_day         date        not null,
  authority      text        not null check (authority <> ''),
  by_whom        text        not null check (by_whom <> ''),
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
comment on column disclosure_step.authority is 'By which law or order it was given; or why it was withheld';
create index disclosure_step_here on disclosure_step (partnership_id, case_id, item, told_at);

-- A request for information about the case that somebody made: subject access, freedom of information, section 16H, a court.
create table information_sought (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  number         integer     not null check (number > 0),
  kind           text        not null check (kind in ('subject_access', 'foi', 'eir', 's16h_to_us', 's16h_by_us', 'court_order')),
  received_on    date        not null,
  from_whom      text        not null check (from_whom <> ''),
  wants          text        not null check (wants <> ''),
  answers        text        not null check (answers <> ''),
  set_on         date,
  extended_on    date,
  extended_why   text        not null default '',
  decision       text        check (decision in ('given', 'part', 'refused', 'not_held', 'withdrawn')),
  exemption      text        not null default '',
  sent_on        date,
  told_at        timestamptz not null,
  told_by        uuid        not null references person,
  unique (case_id, number),
  check ((extended_on is null) = (extended_why = '')),
  check ((decision is null) = (sent_on is null)),
  check (decision not in ('part', 'refused') or exemption <> '')
);
comment on column information_sought.received_on is 'When it was received, or sent where it is ours';
comment on column information_sought.set_on is 'By when the request or order wants its answer, where no law says so';
create index information_sought_here on information_sought (partnership_id, case_id, number);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['disclosure_item', 'disclosure_step', 'information_sought'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy of_case on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]))', guarded);
    execute format('create policy told on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                  and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
                  and is_me(told_by))', guarded);
    execute format('grant select, insert on %I to lapwing_app', guarded);
  end loop;
end
$$;
create policy changed on information_sought for update
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]));
grant update (extended_on, extended_why, decision, exemption, sent_on) on information_sought to lapwing_app;

-- Two people who add an item or a request to the same case wait for each other, so that no number is given twice.
create function lock_numbers(of_case uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(of_case::text, 14))
$$;
grant execute on function lock_numbers(uuid) to lapwing_app;
