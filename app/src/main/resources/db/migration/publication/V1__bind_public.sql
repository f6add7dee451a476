-- The public page's partnership, by the name in its address, until the end of the transaction.
-- It runs with the rights of whoever calls it: the public role may read names and addresses of partnerships anyway.
create function bind_public(at_slug text) returns uuid
  language plpgsql set search_path = public as $$
declare
  found uuid;
begin
  select p.id into found from partnership p where p.slug = at_slug;
  perform set_config('app.partnership', coalesce(found::text, ''), true);
  return found;
end
$$;
grant execute on function bind_public(text) to lapwing_public;
