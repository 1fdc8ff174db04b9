CREATE TABLE city (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
CREATE TABLE op_ledger (
  op TEXT NOT NULL PRIMARY KEY,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  record TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('applied', 'rejected')),
  problem TEXT,
  pointer TEXT,
  city_number TEXT,
  version INTEGER,
  feed_seq INTEGER,
  received_ms INTEGER NOT NULL,
  UNIQUE (device, seq)
);
CREATE INDEX op_ledger_record ON op_ledger (record, seq);
CREATE TABLE violation (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  city_number TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  class_code TEXT NOT NULL,
  is_void BOOLEAN NOT NULL,
  body TEXT NOT NULL
);
CREATE TABLE city_number (
  day TEXT NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
);
CREATE TABLE blob (
  sha256 TEXT NOT NULL PRIMARY KEY,
  bytes INTEGER NOT NULL,
  arrived_ms INTEGER NOT NULL
);
CREATE TABLE feed_clock (
  feed TEXT NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL,
  chain TEXT NOT NULL
);
CREATE TABLE change_feed (
  feed TEXT NOT NULL REFERENCES feed_clock (feed),
  seq INTEGER NOT NULL,
  op TEXT NOT NULL UNIQUE REFERENCES op_ledger (op),
  record TEXT NOT NULL,
  version INTEGER NOT NULL,
  server_ms INTEGER NOT NULL,
  device TEXT NOT NULL,
  user TEXT NOT NULL,
  payload_sha256 TEXT NOT NULL,
  payload TEXT,
  chain TEXT NOT NULL,
  PRIMARY KEY (feed, seq),
  UNIQUE (record, version)
);
