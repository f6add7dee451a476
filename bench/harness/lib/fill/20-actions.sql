-- Promises, nearly all of them open: that is the hardest for the pages.
insert into action (id, number, promise, agency_id, owner_id, due_on, first_due_on,
                    origin_kind, origin_label, state, state_on)
select md5(current_setting('fill.slug') || ' action ' || n)::uuid, 1000 + n,
       'Promise number ' || n || ' about the way we work together',
       a.agency_id, case when n % 400 = 0 then o.id end, date '2026-01-01' + n % 700, date '2026-01-01' + n % 700,
       'meeting', 'Meeting ' || n % 90, case when n % 3 = 0 then 'under_way' else 'planned' end, date '2026-01-01'
  from generate_series(1, current_setting('fill.actions')::int) n
 cross join lateral (select agency_id from partnership_agency order by agency_id offset n % 9 limit 1) a
 cross join (select id from person where email = 'manager@marlshire.example') o;

insert into action_entry (id, action_id, kind, note, at)
select gen_random_uuid(), id, 'raised', origin_label, timestamptz '2026-01-01 00:00Z' from action where number > 1000;

insert into action_number (last) values (1000 + current_setting('fill.actions')::int)
on conflict (partnership_id) do update set last = greatest(action_number.last, excluded.last);
