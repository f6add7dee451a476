create table calendar_address (
  id         uuid        primary key,
  person_id  uuid        not null references person,
  token_hash bytea       not null unique, -- SHA-256; the address itself is only in its owner's calendar program
  made_at    timestamptz not null,
  fetched_on date,                        -- the day on which it was fetched last
  ended_at   timestamptz
);
create unique index calendar_address_person on calendar_address (person_id) where ended_at is null;
comment on table calendar_address is 'Secret addresses from which a person''s calendar program fetches days and counts. Not guarded: asked before any partnership is known.';
grant select, insert on calendar_address to lapwing_app;
grant update (fetched_on, ended_at) on calendar_address to lapwing_app;
