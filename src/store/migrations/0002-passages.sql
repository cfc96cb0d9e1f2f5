-- What answers are looked up in: made from the knowledge folder and the documents, and made anew when they change.

create table index_state (
  name text primary key,
  fingerprint text not null,
  updated_at timestamptz not null default now()
);

create table passages (
  id text primary key,
  source text not null,
  place text not null,
  language text not null,
  kind text not null,
  title text not null,
  text text not null,
  standing text not null,
  fingerprint text not null,
  length int not null,
  created_at timestamptz not null default now()
);

create index passages_by_fingerprint on passages (fingerprint);

-- The weight lies in the key's index, so that a search reads the index alone.
create table postings (
  term text not null,
  passage text not null references passages (id) on delete cascade,
  weight real not null,
  primary key (term, passage) include (weight)
);
