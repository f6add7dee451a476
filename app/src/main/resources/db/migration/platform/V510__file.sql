-- A content is kept once in a partnership, whatever it is called there; never shared across.
create table file_content (
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  sha256         bytea       not null check (octet_length(sha256) = 32),
  size           bigint      not null check (size > 0),
  header         bytea       not null,
  kept_at        timestamptz not null,
  primary key (partnership_id, sha256)
);
comment on column file_content.sha256 is 'Of the plain content.';
comment on column file_content.header is 'Names the key and the salt with which the pieces are sealed.';

create table file_piece (
  partnership_id uuid    not null default nullif(current_setting('app.partnership', true), '')::uuid,
  sha256         bytea   not null,
  number         integer not null check (number >= 0),
  last           boolean not null,
  sealed         bytea   not null,
  primary key (partnership_id, sha256, number),
  foreign key (partnership_id, sha256) references file_content
);
alter table file_piece alter column sealed set storage external;

create table file (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  sha256         bytea       not null,
  sealed_name    bytea       not null,
  media_type     text        not null,
  kept_at        timestamptz not null,
  kept_by        uuid,
  foreign key (partnership_id, sha256) references file_content
);
create index file_of_content on file (partnership_id, sha256);
comment on column file.sealed_name is 'A name that a person gave may name a child, so it is sealed too.';

alter table file_content enable row level security;
alter table file_content force row level security;
create policy own_partnership on file_content
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table file_piece enable row level security;
alter table file_piece force row level security;
create policy own_partnership on file_piece
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

alter table file enable row level security;
alter table file force row level security;
create policy own_partnership on file
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);

grant select, insert on file_content, file_piece, file to lapwing_app;
