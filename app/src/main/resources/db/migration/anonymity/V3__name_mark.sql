-- By these two real names are found equal without being opened: keyed marks, one by each key on the ring. The same name in
-- two cases may be the same child. Names that were entered before there were marks have none until they are entered anew.
create table name_mark (
  sealed_name_id uuid  not null references sealed_name,
  partnership_id uuid  not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid  not null references case_file,
  mark           bytea not null,
  primary key (sealed_name_id, mark)
);
create index name_mark_here on name_mark (partnership_id, mark);
alter table name_mark enable row level security;
alter table name_mark force row level security;
create policy entered on name_mark for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid and not is_walled(case_id));
create policy computed on name_mark for select to lapwing_owner using (true);
grant insert on name_mark to lapwing_app;

-- Who else, in another case that the person now acting may read, bears the real name of somebody in this case. No name leaves it.
create function same_names(of_case uuid)
  returns table (person_id uuid, pseudonym text, other_case uuid, other_label text, other_role text, other_pseudonym text)
  language sql stable security definer set search_path = public as $$
  select distinct p.id, p.pseudonym, f.id, f.label, q.role, q.pseudonym
    from sealed_name a
    join name_mark m on m.sealed_name_id = a.id
    join name_mark o on o.partnership_id = m.partnership_id and o.mark = m.mark and o.case_id <> m.case_id
    join sealed_name b on b.id = o.sealed_name_id
    join case_person p on p.id = a.case_person_id and p.name_answer = 'known'
    join case_person q on q.id = b.case_person_id and q.name_answer = 'known'
    join case_file f on f.id = b.case_id
   where a.case_id = of_case
     and a.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
     and a.case_id = any (coalesce(nullif(current_setting('app.cases', true), ''), '{}')::uuid[])
     and b.case_id = any (coalesce(nullif(current_setting('app.cases', true), ''), '{}')::uuid[])
     and not exists (select from sealed_name n
                      where n.case_person_id = a.case_person_id and n.case_id = a.case_id and (n.entered_at, n.id) > (a.entered_at, a.id))
     and not exists (select from sealed_name n
                      where n.case_person_id = b.case_person_id and n.case_id = b.case_id and (n.entered_at, n.id) > (b.entered_at, b.id))
   order by p.pseudonym, f.label, q.pseudonym
   limit 50
$$;
grant execute on function same_names(uuid) to lapwing_app;
