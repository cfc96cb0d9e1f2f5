-- What answers are looked up in: made from the knowledge folder and the documents, and made anew when they change.

create table index_state (
  name text primary key,
  fingerprint text not null,
  updated_at timestamptz not null default now()
);

-- The number is the passage's place in the index it was made with; postings know passages by it.
create table passages (
  id text primary key,
  number int not null unique,
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

-- One row per term, its passages side by side: written four times faster than a row per term and passage, nine times
-- smaller, and read as fast.
create table postings (
  term text collate "C" primary key,
  passages int[] not null,
  weights real[] not null
);
