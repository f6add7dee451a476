-- Meetings of one body, with who came and four decisions each.
insert into oversight_body (id, name, kind, from_on)
values (md5(current_setting('fill.slug') || ' body')::uuid, 'A body that meets often', 'sub_group', date '2022-01-01');

insert into meeting (id, number, body_id, on_day, at_time, place, about, state, minutes, approved_on, approved_by)
select md5(current_setting('fill.slug') || ' meeting ' || n)::uuid, 1000 + n, md5(current_setting('fill.slug') || ' body')::uuid,
       date '2022-01-01' + n * 15, time '10:00', 'Town hall', 'What is overdue', 'approved', 'What was said, number ' || n,
       date '2022-01-20' + n * 15, o.id
  from generate_series(1, current_setting('fill.meetings')::int) n
 cross join (select id from person where email = 'manager@marlshire.example') o;

insert into meeting_attendance (id, meeting_id, agency_id)
select gen_random_uuid(), md5(current_setting('fill.slug') || ' meeting ' || n)::uuid, a.agency_id
  from generate_series(1, current_setting('fill.meetings')::int) n
 cross join partnership_agency a;

insert into meeting_decision (id, meeting_id, number, decided)
select md5(current_setting('fill.slug') || ' decision ' || n || ' ' || k)::uuid,
       md5(current_setting('fill.slug') || ' meeting ' || n)::uuid, k, 'Decision ' || k || ' of meeting number ' || n
  from generate_series(1, current_setting('fill.meetings')::int) n
 cross join generate_series(1, 4) k;

insert into meeting_number (last) values (1000 + current_setting('fill.meetings')::int)
on conflict (partnership_id) do update set last = greatest(meeting_number.last, excluded.last);
