-- Reference data: what agencies are asked, by when, by which right, and when they are reminded. A request keeps the
-- version it began under.
create table question_set (
  code   text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  since  date not null unique,
  source text not null check (source <> '')
);
comment on table question_set is 'Editions of what agencies are asked. Not guarded: reference data.';

create table question (
  question_set text    not null references question_set,
  number       integer not null check (number > 0),
  code         text    not null check (code ~ '^[a-z][a-z-]*$'),
  heading      text    not null check (heading <> ''),
  words        text    not null check (words <> ''),
  hint         text    not null default '',
  needed       boolean not null default false,
  primary key (question_set, number),
  unique (question_set, code)
);
comment on table question is 'What one edition asks, in order. Not guarded: reference data.';

create table chasing_rule (
  since         date    primary key,
  answer_days   integer not null check (answer_days > 0),
  before_days   integer not null check (before_days > 0),
  every_days    integer not null check (every_days > 0),
  most_after    integer not null check (most_after >= 0),
  link_days     integer not null check (link_days > 0),
  wrong_codes   integer not null check (wrong_codes > 0),
  source        text    not null check (source <> '')
);
comment on table chasing_rule is 'When an answer is due and when agencies are reminded, in working days; how long a link works, in days, and how many wrong codes lock it. Not guarded: reference data.';
insert into chasing_rule (since, answer_days, before_days, every_days, most_after, link_days, wrong_codes, source) values
  ('2018-06-29', 5, 1, 2, 5, 28, 5,
   'Convention of the sector: agency summaries come between the second and the tenth of the fifteen working days (Devon, rapid review process flowchart)');

create table legal_gateway (
  code   text primary key check (code ~ '^[a-z][a-z0-9_]*$'),
  since  date not null,
  until  date,
  words  text not null check (words <> ''),
  source text not null check (source <> '')
);
comment on table legal_gateway is 'By which right the partners ask for information. Not guarded: reference data.';
insert into legal_gateway (code, since, words, source) values
  ('section_16h', '2018-06-29', 'Section 16H of the Children Act 2004: information that the safeguarding partners need for their functions',
   'Children Act 2004, section 16H, as inserted by the Children and Social Work Act 2017'),
  ('public_task', '2018-05-25', 'Public task, in the substantial public interest of safeguarding children',
   'UK GDPR, Article 6(1)(e) and Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 18');

insert into question_set (code, since, source) values
  ('agency-summary-1', '2018-06-29',
   'Convention of the sector for individual agency summaries in rapid reviews; Working Together to Safeguard Children asks for the facts as far as they can be readily established');
insert into question (question_set, number, code, heading, words, hint, needed) values
  ('agency-summary-1', 1, 'people', 'People you checked', 'Whom on the sheet did you look for, and whom do you know?',
   'Go through the child, brothers and sisters, each parent, every man or partner, and the household. Say where you found nobody.', true),
  ('agency-summary-1', 2, 'systems', 'Records you searched', 'Which record systems did you search?',
   'Name each system, also those in which you found nothing.', true),
  ('agency-summary-1', 3, 'known', 'When you knew them', 'From when to when was each of them known to you?', '', false),
  ('agency-summary-1', 4, 'involvement', 'Your involvement', 'Summarise your involvement in the period asked about',
   'A summary of what was recorded, in your own words. Do not paste records.', true),
  ('agency-summary-1', 5, 'last-contact', 'Last contact', 'What was your last contact before the incident?',
   'The day, who was seen, and what was recorded. If there was none, say so.', true),
  ('agency-summary-1', 6, 'child', 'The child’s daily life', 'What do your records say of the child’s daily life?',
   'Who saw the child, and what the child showed.', false),
  ('agency-summary-1', 7, 'parents', 'Parents and carers', 'What do your records say of working with each parent and carer?',
   'Say it of fathers and partners too, and where nobody worked with them.', false),
  ('agency-summary-1', 8, 'identity', 'Identity', 'What is recorded of ethnicity, language, faith and disability?',
   'Say what was not asked.', false),
  ('agency-summary-1', 9, 'factors', 'Risk and protection', 'Which risks and which protection were recorded?', '', false),
  ('agency-summary-1', 10, 'good-practice', 'What went well', 'What was done well?', '', false),
  ('agency-summary-1', 11, 'safety', 'Concerns now', 'Is any child at risk now, and what have you done about it?',
   'Do not wait for this form: refer at once if a child may be at risk.', false),
  ('agency-summary-1', 12, 'learning', 'Early learning', 'What have you learnt already, and what have you changed?', '', false),
  ('agency-summary-1', 13, 'staff', 'Support for staff', 'How are the staff supported who worked with the family?', '', false),
  ('agency-summary-1', 14, 'criteria', 'The criteria', 'What does your agency think of the criteria for a review, and why?', '', false),
  ('agency-summary-1', 15, 'proceedings', 'Other processes', 'Which other processes do you know of?',
   'An investigation, an inquest, a court, an internal review.', false);

-- For which agency the person now acting may answer, and whether they run requests or may read what came back.
create function agency_spoken_for() returns uuid language sql stable as $$
  select nullif(current_setting('app.agency', true), '')::uuid
   where exists (select from role_holding r
                  where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and is_me(r.person_id) and r.ended_at is null and r.role in ('representative', 'delegated_partner'))
$$;
create function runs_requests() returns boolean language sql stable as $$
  select exists (select from role_holding r
                  where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and is_me(r.person_id) and r.ended_at is null and r.role in ('business_manager', 'co_ordinator'))
$$;
-- A representative who was let into a case still reads no other agency's answer.
create function gathers_answers() returns boolean language sql stable as $$
  select exists (select from role_holding r
                  where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and is_me(r.person_id) and r.ended_at is null
                    and r.role in ('business_manager', 'co_ordinator', 'delegated_partner', 'panel_member', 'adviser',
                                   'scrutineer', 'reviewer'))
$$;
create function asked_by_link() returns uuid language sql stable as $$
  select nullif(current_setting('app.request', true), '')::uuid
$$;
grant execute on function agency_spoken_for(), runs_requests(), gathers_answers(), asked_by_link() to lapwing_app;

-- One agency is asked what it knows of the people of a case. Those that were asked at once share a round.
create table information_request (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  agency_id      uuid        not null references agency,
  round_id       uuid        not null,
  number         integer     not null,
  period_from    date        not null,
  period_to      date        not null,
  gateway        text        not null references legal_gateway,
  question_set   text        not null references question_set,
  rule_since     date        not null references chasing_rule,
  due_on         date        not null,
  sent_at        timestamptz not null,
  sent_by        uuid        references person,
  state          text        not null default 'not_started' check (state in ('not_started', 'started', 'submitted', 'closed', 'recalled')),
  state_on       date        not null,
  nil            boolean     not null default false,
  answered_on    date,
  version        integer     not null default 0,
  unique (partnership_id, number),
  unique (round_id, agency_id),
  check (period_from <= period_to),
  check (state <> 'submitted' or answered_on is not null),
  check (not nil or answered_on is not null)
);
comment on column information_request.answered_on is 'When the first answer came, by which it was in time or late';
create index information_request_case on information_request (partnership_id, case_id, number);
create index information_request_agency on information_request (partnership_id, agency_id, due_on);
create index information_request_open on information_request (partnership_id, due_on) where state in ('not_started', 'started');

-- The last number given in each partnership.
create table information_request_number (
  partnership_id uuid primary key default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  last           integer not null
);

-- The subject sheet: whom the agency must look for. Names, aliases, dates of birth and addresses, sealed with a key
-- outside the database; each agency has its own copy, so that recalling one request takes back that one.
create table request_subject (
  id             uuid    primary key,
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid    not null references case_file,
  agency_id      uuid    not null references agency,
  request_id     uuid    not null references information_request,
  number         integer not null,
  sealed         bytea   not null,
  unique (request_id, number)
);
create index request_subject_here on request_subject (partnership_id, request_id);

-- What an agency has written so far, sealed; the case group does not see it before it is sent.
create table answer_draft (
  request_id     uuid        primary key references information_request,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  agency_id      uuid        not null references agency,
  sealed         bytea       not null,
  saved_at       timestamptz not null,
  saved_by       uuid        references person,
  ready_by       uuid        references person,
  ready_role     text        not null default '',
  version        integer     not null default 0
);
comment on column answer_draft.ready_by is 'Who finished it and asks a second person of the agency to sign it off';
create index answer_draft_here on answer_draft (partnership_id, request_id);

-- What an agency answered. A correction is another row; the earlier one stays.
create table agency_answer (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  agency_id      uuid        not null references agency,
  request_id     uuid        not null references information_request,
  edition        integer     not null check (edition > 0),
  nil            boolean     not null,
  author         text        not null check (author <> ''),
  author_role    text        not null default '',
  senior         text        not null default '',
  senior_role    text        not null default '',
  senior_id      uuid        references person,
  why            text        not null default '',
  sent_at        timestamptz not null,
  sent_by        uuid        references person,
  unique (request_id, edition),
  check (nil or senior <> ''),
  check ((edition = 1) = (why = ''))
);
comment on column agency_answer.senior_id is 'The person who signed in and signed it off; null where the author says who did';
create index agency_answer_here on agency_answer (partnership_id, request_id);
create index agency_answer_case on agency_answer (partnership_id, case_id);

create table agency_answer_line (
  answer_id      uuid not null references agency_answer,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid not null references case_file,
  agency_id      uuid not null references agency,
  request_id     uuid not null references information_request,
  question       text not null check (question <> ''),
  words          text not null check (words <> ''),
  primary key (answer_id, question)
);
create index agency_answer_line_here on agency_answer_line (partnership_id, request_id);

create table request_attachment (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  agency_id      uuid        not null references agency,
  request_id     uuid        not null references information_request,
  file_id        uuid        not null,
  added_at       timestamptz not null,
  added_by       uuid        references person,
  removed_at     timestamptz
);
create index request_attachment_here on request_attachment (partnership_id, request_id);

-- What happened to a request. Reasons are the partnership's own: the agency reads none of them.
create table request_entry (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  agency_id      uuid        not null references agency,
  request_id     uuid        not null references information_request,
  kind           text        not null check (kind ~ '^[a-z][a-z-]*$'),
  at             timestamptz not null,
  by_id          uuid        references person,
  note           text        not null default '',
  due_on         date,
  step           text
);
comment on column request_entry.step is 'Which step of the chasing rule this reminder was; null for all else';
create unique index request_entry_step on request_entry (request_id, due_on, step) where step is not null;
create index request_entry_here on request_entry (partnership_id, request_id, at);

-- A link by which somebody who does not sign in answers one request, with a code that reaches them another way.
create table answer_link (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  agency_id      uuid        not null references agency,
  request_id     uuid        not null references information_request,
  email          text        not null check (email = lower(email)),
  token_hash     bytea       not null unique, -- SHA-256; by it a link is found
  sealed_token   bytea       not null,        -- for the letters that remind
  sealed_code    bytea       not null,
  wrong          integer     not null default 0,
  locked         boolean     not null default false,
  made_at        timestamptz not null,
  made_by        uuid        not null references person,
  ends_at        timestamptz not null,        -- the first moment at which it no longer works
  used_at        timestamptz,
  ended_at       timestamptz,
  check (ends_at > made_at)
);
create index answer_link_here on answer_link (partnership_id, request_id);

-- Who reads a request and all that hangs on it: the case group, the asked agency, and whoever holds its link and code.
-- A wall beats each of them.
do $$
declare
  guarded text;
  key     text;
  readers text;
begin
  foreach guarded in array array['information_request', 'request_subject', 'answer_draft', 'agency_answer',
                                 'agency_answer_line', 'request_attachment', 'request_entry', 'answer_link'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
  end loop;
  foreach guarded in array array['information_request', 'agency_answer', 'agency_answer_line', 'request_attachment', 'request_entry'] loop
    key := case guarded when 'information_request' then 'id' else 'request_id' end;
    readers := format('partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
      and ((case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[]) and (select gathers_answers()))
           or (agency_id = (select agency_spoken_for()) and not is_walled(case_id))
           or %I = (select asked_by_link()))', key);
    execute format('create policy concerned on %I for select using (%s)', guarded, readers);
    if guarded in ('information_request', 'request_attachment') then
      execute format('create policy changed on %I for update using (%s)', guarded, readers);
    end if;
    if guarded not in ('information_request', 'request_entry') then
      execute format('create policy answered on %I for insert
        with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                    and ((agency_id = (select agency_spoken_for()) and not is_walled(case_id))
                         or request_id = (select asked_by_link())))', guarded);
    end if;
    execute format('create policy computed on %I for select to lapwing_owner using (true)', guarded);
  end loop;
end
$$;

create policy sent on information_request for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              and (select runs_requests()));

-- Those who run requests typed the sheet; others of the case group read it only where they may see the case's real names.
create policy concerned on request_subject for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and ((case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
               and ((select runs_requests())
                    or case_id = any ((select nullif(current_setting('app.named', true), '')::uuid[])::uuid[])))
              or (((agency_id = (select agency_spoken_for()) and not is_walled(case_id))
                   or request_id = (select asked_by_link()))
                  and exists (select from information_request r
                               where r.id = request_subject.request_id and r.state <> 'recalled'))));
create policy sent on request_subject for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[])
              and (select runs_requests()));

-- A draft is the agency's alone.
create policy own on answer_draft
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and ((agency_id = (select agency_spoken_for()) and not is_walled(case_id))
              or request_id = (select asked_by_link())));

-- A job records that it reminded; it sees no request.
create policy happened on request_entry for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
              and ((case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]) and (select runs_requests()))
                   or (agency_id = (select agency_spoken_for()) and not is_walled(case_id))
                   or request_id = (select asked_by_link())
                   or (coalesce(current_setting('app.person', true), '') = '' and kind = 'chased')));

create policy kept on answer_link
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and ((case_id = any ((select nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]) and (select runs_requests()))
              or id = nullif(current_setting('app.link', true), '')::uuid));
create policy link on answer_link for select to lapwing_owner using (true);

alter table information_request_number enable row level security;
alter table information_request_number force row level security;
create policy own_partnership on information_request_number
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

-- The link hash, asked before anything else is known of the request.
create function answer_behind(wanted_hash bytea) returns table (partnership_id uuid, id uuid)
  language sql stable security definer set search_path = public as $$
  select l.partnership_id, l.id from answer_link l where l.token_hash = wanted_hash
$$;

-- Lets this transaction see the link itself, and once its code was given, the one request behind it. Nothing if the
-- link has ended, was used or is locked, or if the request was recalled.
create function bind_answer(of_link uuid, at_moment timestamptz, opened boolean) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  asked uuid;
begin
  select l.request_id into asked
    from answer_link l
    join information_request r on r.id = l.request_id
   where l.id = of_link and l.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and l.ends_at > at_moment and l.ended_at is null and l.used_at is null and r.state <> 'recalled';
  perform set_config('app.link', case when asked is null then '' else of_link::text end, true),
          set_config('app.request', case when opened then coalesce(asked::text, '') else '' end, true);
  return asked;
end
$$;

-- Who of the asked agency is written to; nobody behind a wall.
create function told_of_request(of_request uuid) returns table (person_id uuid, email text)
  language sql stable security definer set search_path = public as $$
  select distinct p.id, p.email
    from information_request r
    join person p on p.agency_id = r.agency_id and p.left_at is null
    join role_holding h on h.person_id = p.id and h.partnership_id = r.partnership_id
                       and h.role = 'representative' and h.ended_at is null
   where r.id = of_request and r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and not exists (select from wall w where w.person_id = p.id and w.case_id = r.case_id and w.ended_at is null)
$$;

-- The link of a request that still works, for the letters that remind.
create function live_link_of(of_request uuid, at_moment timestamptz) returns table (id uuid, email text, sealed_token bytea, ends_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select l.id, l.email, l.sealed_token, l.ends_at
    from answer_link l
   where l.request_id = of_request and l.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and l.ends_at > at_moment and l.ended_at is null and l.used_at is null
   order by l.made_at desc, l.id desc limit 1
$$;

-- What the job that reminds has to look at: ids and dates.
create function requests_to_chase() returns table (id uuid, case_id uuid, agency_id uuid, due_on date, sent_at timestamptz, rule_since date)
  language sql stable security definer set search_path = public as $$
  select r.id, r.case_id, r.agency_id, r.due_on, r.sent_at, r.rule_since
    from information_request r
   where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and r.state in ('not_started', 'started')
   order by r.due_on, r.id
$$;

-- How answers come, over the whole partnership and of no case.
create function request_timeliness(since date, today date)
  returns table (asked bigint, in_time bigint, late bigint, nil bigint, open bigint, overdue bigint, unanswered bigint, recalled bigint)
  language sql stable security definer set search_path = public as $$
  select count(*) filter (where r.state <> 'recalled'),
         count(*) filter (where r.state <> 'recalled' and r.answered_on <= r.due_on),
         count(*) filter (where r.state <> 'recalled' and r.answered_on > r.due_on),
         count(*) filter (where r.state <> 'recalled' and r.nil),
         count(*) filter (where r.state in ('not_started', 'started') and r.due_on >= today),
         count(*) filter (where r.state in ('not_started', 'started') and r.due_on < today),
         count(*) filter (where r.state = 'closed' and r.answered_on is null),
         count(*) filter (where r.state = 'recalled')
    from information_request r
   where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and r.sent_at >= since
$$;
grant execute on function answer_behind(bytea), bind_answer(uuid, timestamptz, boolean), told_of_request(uuid),
  live_link_of(uuid, timestamptz), requests_to_chase(), request_timeliness(date, date) to lapwing_app;

grant select on question_set, question, chasing_rule, legal_gateway to lapwing_app;
grant select, insert on information_request, request_subject, answer_draft, agency_answer, agency_answer_line,
  request_attachment, request_entry, answer_link to lapwing_app;
grant select, insert, update on information_request_number to lapwing_app;
grant update (due_on, state, state_on, nil, answered_on, version) on information_request to lapwing_app;
grant update (sealed, saved_at, saved_by, ready_by, ready_role, version) on answer_draft to lapwing_app;
grant update (removed_at) on request_attachment to lapwing_app;
grant update (sealed_code, wrong, locked, used_at, ended_at) on answer_link to lapwing_app;
