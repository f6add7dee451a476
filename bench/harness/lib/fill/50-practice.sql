-- What is taught and looked at: courses with their runs, events, and audits of four questions to every agency.
insert into programme (id, name, purpose, in_place_by, source, form)
select gen_random_uuid(), 'Programme ' || n, 'What every family is told, number ' || n, date '2024-01-01', 'Its handbook',
       gen_random_uuid()
  from generate_series(1, 5) n;

insert into course (id, number, title, changes, state, state_on)
select md5(current_setting('fill.slug') || ' course ' || n)::uuid, 1000 + n, 'Course number ' || n,
       'What people will do differently, number ' || n, 'offered', date '2022-01-01'
  from generate_series(1, current_setting('fill.courses')::int) n;

insert into training_run (id, course_id, held_on, place, places, counted_on, form)
select md5(current_setting('fill.slug') || ' run ' || n)::uuid,
       md5(current_setting('fill.slug') || ' course ' || 1 + n % current_setting('fill.courses')::int)::uuid,
       date '2022-01-01' + n * 9, 'Room ' || n % 7, 24, case when n % 30 <> 0 then date '2022-01-02' + n * 9 end, gen_random_uuid()
  from generate_series(1, current_setting('fill.runs')::int) n;

insert into run_attendance (run_id, agency_id, booked, attended)
select md5(current_setting('fill.slug') || ' run ' || n)::uuid, a.agency_id, 3, 2
  from generate_series(1, current_setting('fill.runs')::int) n
 cross join partnership_agency a
 where n % 30 <> 0;

insert into awareness_event (id, number, title, held_on, place, audience, languages, form)
select md5(current_setting('fill.slug') || ' event ' || n)::uuid, 1000 + n, 'Event number ' || n, date '2022-01-01' + n * 30,
       'Library', 'Parents to be', 'English', gen_random_uuid()
  from generate_series(1, current_setting('fill.events')::int) n;

insert into event_reach (event_id, agency_id, reached)
select md5(current_setting('fill.slug') || ' event ' || n)::uuid, a.agency_id, 12
  from generate_series(1, current_setting('fill.events')::int) n
 cross join partnership_agency a;

insert into training_number (kind, last) values
  ('course', 1000 + current_setting('fill.courses')::int), ('event', 1000 + current_setting('fill.events')::int)
on conflict (partnership_id, kind) do update set last = greatest(training_number.last, excluded.last);

insert into audit_cycle (id, number, title, theme, from_on, to_on, sample, questions, agencies, state, state_on, form)
select md5(current_setting('fill.slug') || ' audit ' || n)::uuid, 1000 + n, 'Audit number ' || n, 'What we said we would do',
       date '2022-01-01' + n * 40, date '2022-02-01' + n * 40, 'random', array['Was it done?', 'Was it told?', 'Who?', 'When?'],
       array(select agency_id from partnership_agency order by agency_id),
       case when n % 10 = 0 then 'under_way' else 'reported' end, date '2022-03-01' + n * 40, gen_random_uuid()
  from generate_series(1, current_setting('fill.audits')::int) n;

insert into audit_sheet (cycle_id, agency_id, at, form)
select md5(current_setting('fill.slug') || ' audit ' || n)::uuid, a.agency_id, timestamptz '2022-02-01 00:00Z' + n * interval '40 days',
       gen_random_uuid()
  from generate_series(1, current_setting('fill.audits')::int) n
 cross join partnership_agency a
 where n % 10 <> 0;

insert into audit_result (cycle_id, agency_id, question, found, looked_at)
select md5(current_setting('fill.slug') || ' audit ' || n)::uuid, a.agency_id, q, 5 + n % 4, 10
  from generate_series(1, current_setting('fill.audits')::int) n
 cross join partnership_agency a
 cross join generate_series(1, 4) q
 where n % 10 <> 0;

insert into audit_number (last) values (1000 + current_setting('fill.audits')::int)
on conflict (partnership_id) do update set last = greatest(audit_number.last, excluded.last);
