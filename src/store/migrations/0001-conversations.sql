-- What people said. A conversation is kept under the hash of its token: who reads the table cannot continue one.

create table conversations (
  id text primary key,
  language text not null,
  state jsonb not null default '{}',
  created_at timestamptz not null default now(),
  touched_at timestamptz not null default now()
);

create table turns (
  id text primary key,
  ordinal bigint generated always as identity,
  conversation text not null references conversations (id) on delete cascade,
  question text not null,
  answer jsonb not null,
  evidence jsonb not null,
  timings jsonb not null,
  created_at timestamptz not null default now()
);

create index turns_of_conversation on turns (conversation, ordinal);

create table ratings (
  answer text primary key references turns (id) on delete cascade,
  rating text not null check (rating in ('up', 'down')),
  created_at timestamptz not null default now()
);

-- A chat of a messenger must find its way back to its conversation, so it holds the token itself.
create table chats (
  key_hash text primary key,
  conversation text,
  language text,
  touched_at timestamptz not null default now()
);

create index chats_of_conversation on chats (conversation) where conversation is not null;

create table seen_updates (
  key text primary key,
  at timestamptz not null default now()
);

create index seen_updates_at on seen_updates (at);
