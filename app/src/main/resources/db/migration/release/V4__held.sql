-- Nothing is published while a hold stands on a case that it tells of, whatever the code above does. What a profile takes
-- over was published elsewhere before.
create function is_held_back(of_statement uuid) returns boolean
  language sql stable set search_path = public as $$
  select exists (select from statement s, holds_standing(cases_of_review(s.review_id), 'release')
                  where s.id = of_statement)
$$;
grant execute on function is_held_back(uuid) to lapwing_app;
create policy not_held_back on published_statement as restrictive for insert to lapwing_app
  with check (fingerprint is null or not is_held_back(id));
