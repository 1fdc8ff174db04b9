CREATE TABLE xunge_layer_source (
  id INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
  source TEXT NOT NULL,
  date TEXT NOT NULL,
  datum TEXT NOT NULL,
  accuracy TEXT NOT NULL,
  licence TEXT NOT NULL,
  schematic BOOLEAN NOT NULL
);
