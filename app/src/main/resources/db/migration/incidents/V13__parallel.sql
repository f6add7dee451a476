-- What runs beside a case: proceedings of others, what they let us do, and holds.

-- The kinds of proceedings, in versions: a name that the law changes is another version, and a proceeding keeps its own.
create table proceeding_kind (
  code    text    not null check (code ~ '^[a-z][a-z_]*$'),
  since   date    not null,
  until   date,
  place   integer not null check (place > 0),
  words   text    not null check (words <> ''),
  note    text    not null default '',
  contact text    not null check (contact <> ''),
  source  text    not null check (source <> ''),
  address text    not null default '',
  primary key (code, since),
  check (until is null or until > since)
);
comment on table proceeding_kind is 'Which proceedings run beside a case, since when and by which law. Not guarded: reference data.';
comment on column proceeding_kind.contact is 'Whom one speaks to there';
insert into proceeding_kind (code, since, until, place, words, note, contact, source, address) values
  ('criminal', '2018-06-29', null, 1, 'Police investigation and prosecution', '', 'Senior investigating officer or CPS lawyer',
   'Protocol of safeguarding partnerships, the CPS and the NPCC on reviews beside criminal proceedings', 'https://www.cps.gov.uk/node/13469'),
  ('family_court', '2014-04-22', null, 2, 'Family court', '', 'Local authority’s solicitor or the court’s case officer',
   'Crime and Courts Act 2013, section 17', 'https://www.legislation.gov.uk/ukpga/2013/22/section/17'),
  ('inquest', '2013-07-25', null, 3, 'Inquest', '', 'Coroner’s officer',
   'Coroners and Justice Act 2009, section 1', 'https://www.legislation.gov.uk/ukpga/2009/25/section/1'),
  ('child_death_review', '2018-06-29', null, 4, 'Child death review', '', 'Manager of the child death overview panel',
   'Children Act 2004, sections 16M to 16P', 'https://www.legislation.gov.uk/ukpga/2004/31/section/16M'),
  ('domestic_abuse_death_review', '2011-04-13', '2024-05-24', 5, 'Domestic homicide review', '', 'Chair of the review',
   'Domestic Violence, Crime and Victims Act 2004, section 9', 'https://www.legislation.gov.uk/ukpga/2004/28/section/9'),
  ('domestic_abuse_death_review', '2024-05-24', null, 5, 'Domestic abuse related death review', 'Formerly domestic homicide review, as the statute says until section 19 of the Act of 2024 is in force.', 'Chair of the review',
   'Victims and Prisoners Act 2024, section 19', 'https://www.legislation.gov.uk/ukpga/2024/21/section/19'),
  ('safeguarding_adults_review', '2015-04-01', null, 6, 'Safeguarding adults review', '', 'Manager of the safeguarding adults board',
   'Care Act 2014, section 44', 'https://www.legislation.gov.uk/ukpga/2014/23/section/44'),
  ('mappa', '2004-04-05', null, 7, 'MAPPA serious case review', '', 'MAPPA co-ordinator',
   'Criminal Justice Act 2003, section 325, and MAPPA guidance', 'https://www.legislation.gov.uk/ukpga/2003/44/section/325'),
  ('patient_safety', '2022-08-16', null, 8, 'NHS patient safety response', '', 'Patient safety lead of the trust',
   'NHS England: Patient Safety Incident Response Framework, August 2022', ''),
  ('patient_safety', '2015-04-01', '2022-08-16', 8, 'NHS serious incident investigation', '', 'Patient safety lead of the trust',
   'NHS England: Serious Incident Framework, March 2015', ''),
  ('lado', '2018-06-29', null, 9, 'Allegation against somebody who works with children (LADO)', '', 'Designated officer of the local authority',
   'Working Together to Safeguard Children: allegations against people who work with children', ''),
  ('iopc', '2018-01-08', null, 10, 'Independent Office for Police Conduct', '', 'Lead investigator',
   'Police Reform Act 2002, part 2', 'https://www.legislation.gov.uk/ukpga/2002/30/part/2'),
  ('regulator', '2018-06-29', null, 11, 'Regulator', 'Such as Ofsted, the CQC or a regulator of a profession.', 'Case officer of the regulator',
   'The Act under which the regulator works', ''),
  ('other', '2018-06-29', null, 12, 'Another process', '', 'Whoever leads it', 'Convention of partnerships', '');

-- What is asked of each of them: may we speak, share, publish?
create table proceeding_question (
  code    text    not null check (code ~ '^[a-z][a-z_]*$'),
  since   date    not null,
  until   date,
  place   integer not null check (place > 0),
  words   text    not null check (words <> ''),
  source  text    not null check (source <> ''),
  address text    not null default '',
  primary key (code, since),
  check (until is null or until > since)
);
comment on table proceeding_question is 'What is asked of those who run beside a case. Not guarded: reference data.';
insert into proceeding_question (code, since, place, words, source, address)
select code, date '2018-06-29', place, words,
       'Protocol of safeguarding partnerships, the CPS and the NPCC on reviews beside criminal proceedings', 'https://www.cps.gov.uk/node/13469'
  from (values
    ('family', 1, 'Speak to the family'),
    ('practitioners', 2, 'Speak to practitioners'),
    ('witnesses', 3, 'Speak to people who may be witnesses'),
    ('share', 4, 'Share material within the review'),
    ('publish', 5, 'Publish')
  ) as questions (code, place, words);

-- How long before a date or a review somebody is reminded.
create table parallel_rule (
  since     date    primary key,
  until     date,
  soon_days integer not null check (soon_days > 0),
  source    text    not null check (source <> ''),
  check (until is null or until > since)
);
comment on table parallel_rule is 'How many days ahead a date of a proceeding, or the review of a hold, is work. Not guarded: reference data.';
insert into parallel_rule (since, soon_days, source) values ('2018-06-29', 14, 'Convention of partnerships: two weeks ahead');

-- By which authority a hold is asked for.
create table hold_authority (
  code    text    not null check (code ~ '^[a-z][a-z0-9_]*$'),
  kind    text    not null check (kind in ('release', 'keeping')),
  since   date    not null,
  until   date,
  place   integer not null check (place > 0),
  words   text    not null check (words <> ''),
  source  text    not null check (source <> ''),
  address text    not null default '',
  primary key (code, since),
  check (until is null or until > since)
);
comment on table hold_authority is 'By whose authority nothing is released, or everything is kept. Not guarded: reference data.';
insert into hold_authority (code, kind, since, place, words, source, address) values
  ('s12_aja_1960', 'release', '1961-01-01', 1, 'What belongs to family proceedings in private', 'Administration of Justice Act 1960, section 12', 'https://www.legislation.gov.uk/ukpga/Eliz2/8-9/65/section/12'),
  ('s97_ca_1989', 'release', '1991-10-14', 2, 'What would identify a child in proceedings', 'Children Act 1989, section 97', 'https://www.legislation.gov.uk/ukpga/1989/41/section/97'),
  ('contempt', 'release', '1981-08-27', 3, 'Criminal proceedings that are active', 'Contempt of Court Act 1981, sections 1 and 2', 'https://www.legislation.gov.uk/ukpga/1981/49/section/2'),
  ('restricting_order', 'release', '1999-07-27', 4, 'An order that restricts reporting', 'Such as section 45, Youth Justice and Criminal Evidence Act 1999', 'https://www.legislation.gov.uk/ukpga/1999/23/section/45'),
  ('prosecutor', 'release', '2018-06-29', 5, 'The prosecutor or the police ask for it', 'Protocol of safeguarding partnerships, the CPS and the NPCC', 'https://www.cps.gov.uk/node/13469'),
  ('coroner', 'release', '2013-07-25', 6, 'The coroner asks for it', 'Coroners and Justice Act 2009', 'https://www.legislation.gov.uk/ukpga/2009/25'),
  ('partnership', 'release', '2018-06-29', 7, 'The partnership itself decided so', 'Convention of partnerships', ''),
  ('cpia', 'keeping', '1997-04-01', 1, 'A criminal investigation: material is retained', 'Criminal Procedure and Investigations Act 1996, code of practice', 'https://www.legislation.gov.uk/ukpga/1996/25/section/23'),
  ('coroner_notice', 'keeping', '2013-07-25', 2, 'A notice of the coroner', 'Coroners and Justice Act 2009, schedule 5', 'https://www.legislation.gov.uk/ukpga/2009/25/schedule/5'),
  ('inquiry', 'keeping', '2005-06-07', 3, 'A public inquiry', 'Inquiries Act 2005, section 35', 'https://www.legislation.gov.uk/ukpga/2005/12/section/35'),
  ('claim', 'keeping', '2010-10-01', 4, 'A claim that is made or expected', 'Civil Procedure Rules, Practice Direction 31B, paragraph 7', ''),
  ('court_order', 'keeping', '2018-06-29', 5, 'An order of a court', 'The order', ''),
  ('own_decision', 'keeping', '2018-06-29', 6, 'The partnership itself decided so', 'Convention of partnerships', '');

grant select on proceeding_kind, proceeding_question, parallel_rule, hold_authority to lapwing_app;

-- A proceeding of others that touches the case.
create table proceeding (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  kind           text        not null,
  kind_since     date        not null,
  their_name     text        not null default '',
  contact        text        not null default '',
  reached        text        not null default '',
  next_on        date,
  next_what      text        not null default '',
  ended_on       date,
  outcome        text        not null default '',
  version        integer     not null default 0,
  recorded_at    timestamptz not null,
  recorded_by    uuid        not null references person,
  foreign key (kind, kind_since) references proceeding_kind (code, since),
  check ((next_on is null) = (next_what = '')),
  check ((ended_on is null) = (outcome = ''))
);
comment on column proceeding.their_name is 'What it is called there, such as a reference number';
comment on column proceeding.reached is 'How the contact is reached';
create index proceeding_here on proceeding (partnership_id, case_id, recorded_at);

-- What may and may not be done, in whose words and since when. Told anew as another row; the latest to a question counts.
create table proceeding_answer (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  proceeding_id  uuid        not null references proceeding,
  question       text        not null,
  answer         text        not null check (answer in ('no', 'ask_first', 'yes')),
  words          text        not null check (words <> ''),
  said_by        text        not null check (said_by <> ''),
  said_on        date        not null,
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index proceeding_answer_here on proceeding_answer (partnership_id, proceeding_id, question, told_at);

-- What became of a proceeding, entry by entry.
create table proceeding_entry (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  proceeding_id  uuid        not null references proceeding,
  kind           text        not null check (kind in ('recorded', 'changed', 'answered', 'ended', 'reopened')),
  note           text        not null,
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index proceeding_entry_here on proceeding_entry (partnership_id, proceeding_id, told_at);

-- A hold: nothing of the case is released, or everything of it is kept. It stands until somebody lifts it and says why.
create table case_hold (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  kind           text        not null check (kind in ('release', 'keeping')),
  authority      text        not null,
  authority_since date       not null,
  reason         text        not null check (reason <> ''),
  asked_by       text        not null check (asked_by <> ''),
  from_on        date        not null,
  review_on      date        not null,
  placed_at      timestamptz not null,
  placed_by      uuid        not null references person,
  lifted_at      timestamptz,
  lifted_by      uuid        references person,
  lift_reason    text        not null default '',
  foreign key (authority, authority_since) references hold_authority (code, since),
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason = ''))
);
create index case_hold_here on case_hold (partnership_id, case_id, placed_at);

-- That a hold was looked at again, and why it stands on.
create table hold_review (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  hold_id        uuid        not null references case_hold,
  reason         text        not null check (reason <> ''),
  review_on      date        not null,
  told_at        timestamptz not null,
  told_by        uuid        not null references person
);
create index hold_review_here on hold_review (partnership_id, hold_id, told_at);

do $$
declare
  guarded text;
  author text;
begin
  foreach guarded in array array['proceeding', 'proceeding_answer', 'proceeding_entry', 'case_hold', 'hold_review'] loop
    author := case guarded when 'proceeding' then 'recorded_by' when 'case_hold' then 'placed_by' else 'told_by' end;
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy of_case on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]))', guarded);
    execute format('create policy told on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                  and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
                  and is_me(%I))', guarded, author);
    execute format('grant select, insert on %I to lapwing_app', guarded);
  end loop;
  foreach guarded in array array['proceeding', 'case_hold'] loop
    execute format('create policy changed on %I for update
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]))', guarded);
  end loop;
end
$$;
grant update (their_name, contact, reached, next_on, next_what, ended_on, outcome, version) on proceeding to lapwing_app;
grant update (review_on, lifted_at, lifted_by, lift_reason) on case_hold to lapwing_app;
create policy computed on case_hold for select to lapwing_owner using (true);

-- That something stands in the way of these cases, and since when: all that is told to whoever may not read them.
create function holds_standing(of_cases uuid[], of_kind text) returns table (id uuid, placed_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select h.id, h.placed_at
    from case_hold h
   where h.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and h.case_id = any (of_cases) and h.kind = of_kind and h.lifted_at is null
$$;

-- Whether there is any hold on release in this partnership, on whichever case.
create function any_hold_stands() returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from case_hold h
                  where h.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and h.kind = 'release' and h.lifted_at is null)
$$;

-- Placing a hold and releasing a text wait for each other, so that neither overlooks the other.
create function lock_holds() returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('case_hold'), hashtext(current_setting('app.partnership', true)))
$$;
grant execute on function holds_standing(uuid[], text), any_hold_stands(), lock_holds() to lapwing_app;
