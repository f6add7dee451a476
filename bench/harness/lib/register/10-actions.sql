-- Exactly so many open actions in all, spread as a plan is: some overdue, some silent, some moved, some that nobody owns. Days are
-- told from today, because colours are.
insert into person (id, email, name, agency_id)
select md5('owner ' || n)::uuid, 'owner-' || n || '@fill.example', 'Owner ' || n,
       (select agency_id from partnership_agency order by agency_id offset n % (select count(*) from partnership_agency) limit 1)
  from generate_series(1, 60) n;

insert into role_holding (id, person_id, role, given_at)
select md5('owner role ' || n)::uuid, md5('owner ' || n)::uuid, 'representative', timestamptz '2026-01-01 00:00Z'
  from generate_series(1, 60) n;

insert into action (id, number, promise, detail, measure, target, agency_id, owner_id, start_on, due_on, first_due_on,
                    origin_kind, origin_label, state, state_on, verify_how, strength, outlook, heard_on, moves,
                    colour_base, amber_on, red_on)
select md5('register ' || n)::uuid, 1000 + n,
       'Agree how ' || w.a || ' and ' || w.b || ' are told of in every contact, and show it (' || n || ')',
       'Each agency writes down who asks about ' || w.c || ', when, and where it is recorded. The sub-group reads it, tries it out with two teams for six weeks and changes it before all teams work so. What stands in the way is told to the sub-group each month.',
       'How many of 20 files sampled at random record ' || w.c, '18 of 20 files',
       g.agency_id, case when n % 17 <> 0 then md5('owner ' || (1 + n % 60))::uuid end,
       d.due - 90, d.due, d.due - case when n % 6 = 0 then 42 else 0 end,
       (array['recommendation', 'meeting', 'audit', 'training', 'safety'])[1 + n % 5], 'Meeting ' || n % 90,
       d.state, current_date - 100, 'Read ten files with somebody from another agency', (array['stronger', 'intermediate', 'weaker', null])[1 + n % 4],
       'unsaid', case when d.state = 'under_way' then d.heard end, case when n % 6 = 0 then 1 + n % 3 else 0 end,
       case d.state when 'under_way' then 'green' else 'grey' end,
       case d.state when 'under_way' then d.heard + 31 else d.due - 14 end, d.due + 1
  from generate_series(1, current_setting('fill.actions')::int - (select count(*)::int from action where rank = 0)) n
 cross join lateral (select case when n % 20 < 7 then 'planned' else 'under_way' end as state,
                            current_date - 40 + (n * 7919) % 480 as due, current_date - (n * 31) % 45 as heard) d
 cross join lateral (select agency_id from partnership_agency order by agency_id offset n % (select count(*) from partnership_agency) limit 1) g
 cross join lateral (select v.v[1 + n % 30] as a, v.v[1 + (n / 30) % 30] as b, v.v[1 + (n / 7) % 30] as c
                       from (select string_to_array('fathers partners bruising crying infants discharge pathway handover supervision referral threshold consent visiting midwives neglect chronology escalation recording curiosity training audit checklist weighing sleeping housing interpreter dentist school nursery parade', ' ') as v) v) w;

insert into action_number (last) values (1000 + current_setting('fill.actions')::int)
on conflict (partnership_id) do update set last = greatest(action_number.last, excluded.last);

-- As many entries in the history of them all that each has ten, the older the fewer.
insert into action_entry (id, action_id, kind, note, at)
select gen_random_uuid(), a.id, (array['updated', 'updated', 'updated', 'evidence-added', 'date-asked', 'date-agreed', 'handed-over', 'reworded', 'started', 'raised'])[1 + (e.n / 10000 + e.n) % 10],
       'Two teams tried it out this month. What they said was read by the sub-group.', timestamptz 'today' - make_interval(days => 1 + (e.n / 10000) * 13 + e.n % 11)
  from generate_series(0, 10 * current_setting('fill.actions')::int - 1 - (select count(*)::int from action_entry)) e (n)
  join (select id, row_number() over (order by number) - 1 as place from action where number > 1000) a
    on a.place = e.n % (select count(*) from action where number > 1000);
