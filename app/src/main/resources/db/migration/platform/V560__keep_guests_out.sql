-- A guest of one case reads that case and nothing else of the partnership. Called after all modules are migrated: it
-- closes to guests every table of a partnership whose rows do not each name their case, and in the others all other cases,
-- whatever the policies of their modules say. Not those named here, which hold no story and no person: the case files
-- themselves (their own policy chooses), which agencies serve, from when on clocks count, and the sealed pieces of files,
-- which are found only by the id that a record of the case holds, and the ids of entries that wait to be sealed. Of the trail a
-- guest sees their own entries, because what they read is written down too.
-- Asked once for each query and as "is not null", which the planner takes for nearly always true, as it is.
-- app.guest is set by bind_viewer; empty for everybody who serves there, for jobs and for links.
create function keep_guests_out() returns void language plpgsql set search_path = public as $$
declare
  closed record;
begin
  for closed in
    select c.relname as called,
           exists (select from pg_attribute k
                    where k.attrelid = c.oid and k.attname = 'case_id' and k.attnotnull and not k.attisdropped) as of_case
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and c.relrowsecurity
       and c.relname <> all (array['case_file', 'partnership_agency', 'clock_start', 'file', 'file_content', 'file_piece', 'trail_waiting'])
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'not_for_guests')
  loop
    execute format('create policy not_for_guests on %I as restrictive for select to lapwing_app
      using ((select case when coalesce(current_setting(''app.guest'', true), '''') = '''' then true end) is not null %s)', closed.called,
      case when closed.of_case
           then 'or case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])' end);
  end loop;
end
$$;
revoke execute on function keep_guests_out() from public;

create policy not_for_guests on trail_entry as restrictive for select to lapwing_app
  using ((select case when coalesce(current_setting('app.guest', true), '') = '' then true end) is not null
         or person_id = (select nullif(current_setting('app.person', true), '')::uuid));
