-- The colour of a partnership's own that its public site wears. The newest word counts; none means Lapwing's own.
create table site_colour (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  colour         text        check (colour ~ '^[0-9a-f]{6}$'),
  chosen_by      uuid        references person,
  chosen_at      timestamptz not null
);
comment on column site_colour.colour is 'Red, green and blue in hexadecimal digits; null for the colour that the product comes with';
create index site_colour_newest on site_colour (partnership_id, chosen_at, id);

alter table site_colour enable row level security;
alter table site_colour force row level security;
create policy own_partnership on site_colour to lapwing_app
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy worn on site_colour for select to lapwing_public
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert on site_colour to lapwing_app;
grant select (id, partnership_id, colour, chosen_at) on site_colour to lapwing_public;
