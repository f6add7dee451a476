-- Services with two numbers each, called a while ago, every second one at a place.
insert into service (id, number, name, does, for_whom, area, source, changed_at, provider, everywhere, youngest, oldest, cost, languages, needs)
select md5(current_setting('fill.slug') || ' service ' || n)::uuid,
       n + coalesce((select last from service_number), 0), 'Service number ' || n, 'Helps families', 'Parents', 'Everywhere',
       'Its leaflet', '2026-01-01T00:00:00Z', 'Provider ' || n % 40, n % 3 = 0, n % 5, 5 + n % 13, 'free', array['pl'],
       array[(select id from need order by place offset n % 18 limit 1)]
  from generate_series(1, current_setting('fill.services')::int) n;
insert into service_number (last) values (current_setting('fill.services')::int)
on conflict (partnership_id) do update set last = service_number.last + excluded.last;

insert into service_location (id, service_id, number, name, street, town, county, postcode, hours)
select md5(current_setting('fill.slug') || ' place ' || n)::uuid, md5(current_setting('fill.slug') || ' service ' || n * 2)::uuid,
       n + coalesce((select last from service_location_number), 0), 'Hub ' || n, n || ' Road', 'Town ' || n % 30, 'Shire',
       'NR98 ' || n % 10 || 'AA', 'Mo-Fr 09:00-17:00; PH off'
  from generate_series(1, current_setting('fill.services')::int / 2) n;
insert into service_location_number (last) values (current_setting('fill.services')::int / 2)
on conflict (partnership_id) do update set last = service_location_number.last + excluded.last;

insert into service_route (id, service_id, kind, number, hours_kind, hours, source, confirmed_on)
select md5(current_setting('fill.slug') || ' route ' || n || ' ' || k)::uuid, md5(current_setting('fill.slug') || ' service ' || n)::uuid,
       'telephone', '01632960' || lpad((n % 1000)::text, 3, '0'), 'at', 'Mo-Fr 09:00-17:00; PH off', 'Its leaflet',
       date '2026-01-01' + n % 300
  from generate_series(1, current_setting('fill.services')::int) n
 cross join generate_series(1, 2) k;

insert into number_call (id, route_id, number, called_on)
select gen_random_uuid(), md5(current_setting('fill.slug') || ' route ' || n || ' ' || k)::uuid,
       '01632960' || lpad((n % 1000)::text, 3, '0'), date '2026-01-01' + n % 300
  from generate_series(1, current_setting('fill.services')::int) n
 cross join generate_series(1, 2) k;
