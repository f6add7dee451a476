-- Requests, nine agencies a round, one round after the other in each case file; nine in ten are answered. No subject sheet:
-- what is sealed can be written by the application alone. Only those who run requests may write them, so somebody does.
with p as (
  insert into person (id, email, name, agency_id)
  select gen_random_uuid(), gen_random_uuid() || '@fill.example', 'Asks agencies',
         (select agency_id from partnership_agency order by agency_id limit 1)
  returning id)
insert into role_holding (id, person_id, role, given_at)
select gen_random_uuid(), id, 'co_ordinator', timestamptz '2026-01-01 00:00Z' from p;

do $$ begin perform set_config('app.person', (select person_id::text from role_holding where role = 'co_ordinator' and ended_at is null order by id limit 1), true); end $$;

insert into information_request (id, case_id, agency_id, round_id, number, period_from, period_to, gateway, question_set,
                                 rule_since, due_on, sent_at, sent_by, state, state_on, nil, answered_on)
select md5(current_setting('fill.slug') || ' request ' || n)::uuid,
       md5(current_setting('fill.slug') || ' case ' || 1 + ((n - 1) / 9) % current_setting('fill.cases')::int)::uuid,
       (select agency_id from partnership_agency order by agency_id offset (n - 1) % 9 limit 1),
       md5(current_setting('fill.slug') || ' round ' || (n - 1) / 9)::uuid,
       1000 + n, date '2020-01-01', date '2022-01-01', 'section_16h', 'agency-summary-1', date '2018-06-29',
       date '2022-01-08' + n / 2, timestamptz '2022-01-01 09:00Z' + n / 2 * interval '1 day',
       current_setting('app.person')::uuid,
       case when n % 10 = 0 then 'not_started' when n % 10 < 3 then 'submitted' else 'closed' end, date '2022-01-07' + n / 2,
       n % 10 = 5, case when n % 10 = 0 then null else date '2022-01-07' + n / 2 end
  from generate_series(1, current_setting('fill.requests')::int) n;

insert into request_entry (id, case_id, agency_id, request_id, kind, at, by_id)
select gen_random_uuid(), r.case_id, r.agency_id, r.id, 'sent', r.sent_at, r.sent_by
  from information_request r
 where r.number > 1000;

insert into information_request_number (last) values (1000 + current_setting('fill.requests')::int)
on conflict (partnership_id) do update set last = greatest(information_request_number.last, excluded.last);

-- Each agency answers for itself. (A statement ends where a line ends with its semicolon.)
do $$
declare
  agency uuid
; begin
  for agency in select agency_id from partnership_agency loop
    perform set_config('app.agency', agency::text, true),
            set_config('app.person', coalesce((select h.person_id::text from role_holding h
                                                 join person p on p.id = h.person_id
                                                where p.agency_id = agency and h.role = 'representative' and h.ended_at is null
                                                order by h.id limit 1), ''), true)
  ; insert into agency_answer (id, case_id, agency_id, request_id, edition, nil, author, senior, senior_role, sent_at)
    select md5('answer ' || r.id)::uuid, r.case_id, r.agency_id, r.id, 1, r.nil, 'Somebody', 'A senior', 'Head of service',
           r.sent_at + interval '6 days'
      from information_request r
     where r.agency_id = agency and r.number > 1000 and r.answered_on is not null
  ; insert into agency_answer_line (answer_id, case_id, agency_id, request_id, question, words)
    select a.id, a.case_id, a.agency_id, a.request_id, q.code, 'What was recorded about ' || q.heading || ', in words of its own.'
      from agency_answer a
      join question q on q.question_set = 'agency-summary-1'
     where a.agency_id = agency and not a.nil and a.author = 'Somebody'
  ; end loop
; perform set_config('app.person', '', true), set_config('app.agency', '', true)
; end
$$;
