#!/usr/bin/python3
"""Prints the gates of the speed table from the lines compare-map has collected: the best round of each program."""
import json
import sys

rows = [json.loads(line) for line in open(sys.argv[1]) if line.startswith('{')]


def best(key, **wanted):
    values = [r[key] for r in rows if key in r and all(str(r.get(k, '')).startswith(str(v)) if k == 'eng' and str(v).endswith('-')
              else r.get(k) == v for k, v in wanted.items())]
    return min(values) if values else float('nan')


def peer(engine, view):
    return best('render_ms', eng=engine, view=view)


def ours(view, threads=2, detail='adapted'):
    return best('render_ms', eng='xunge', view=view, threads=threads, detail=detail)


def qgis(view):
    return min(peer('qgis-gpkg-par', view), peer('qgis-gpkg-cust', view))


failed = 0


def gate(name, value, anchor, against, limit):
    global failed
    ratio = value / anchor if anchor else float('nan')
    met = ratio <= limit
    failed += 0 if met else 1
    print('%-34s %9.2f / %9.2f = %7.4f  <= %-6g %-7s %s' % (name, value, anchor, ratio, limit, 'ok' if met else 'MISSED',
                                                         against))


def listed(engine, view):
    return [r for r in (peer(engine, view),) if r == r]


street = [(peer('qgis-gpkg-cust', 'street'), 'QGIS, one thread'), (peer('mapnik-gpkg', 'street'), 'Mapnik'),
          (peer('mapserver-shp', 'street'), 'MapServer, shapefile')]
for anchor, name in street:
    gate('street', ours('street'), anchor, name, 0.40)
gate('district', ours('district'), peer('qgis-gpkg-par', 'district'), 'QGIS', 0.20)
gate('district', ours('district'), peer('mapnik-gpkg', 'district'), 'Mapnik', 0.12)
gate('district', ours('district'), peer('mapserver-shp', 'district'), 'MapServer, shapefile', 0.20)
gate('urban', ours('urban'), peer('qgis-gpkg-par', 'urban'), 'QGIS', 0.12)
gate('urban', ours('urban'), peer('mapserver-shp', 'urban'), 'MapServer, shapefile', 0.25)
gate('city', ours('city'), peer('qgis-gpkg-par', 'city'), 'QGIS', 0.01)
gate('city', ours('city'), peer('mapserver-shp', 'city'), 'MapServer, shapefile', 0.04)
gate('city, every cell drawn', ours('city', detail='all'), peer('qgis-gpkg-par', 'city'), 'QGIS', 0.06)
gate('city, every cell drawn', ours('city', detail='all'), peer('mapserver-shp', 'city'), 'MapServer, shapefile', 0.25)
gate('pan 50 px from tiles', best('pan_ms', eng='xunge', view='district'),
     best('copy_ms', eng='xunge', view='district'), 'copy of the frame', 2)
gate('new 512 tile, district, ms', best('tile_p95', eng='xunge', view='district'), 1, 'ms', 12)
cells = [r['ms'] for r in rows if r['eng'] == 'xunge-cells' and r.get('step') == 'open']
packed = [r['ms'] for r in rows if r['eng'] == 'xunge-cells' and r.get('step') == 'open packed']
memory = min([r['ms'] for r in rows if r['eng'] == 'ogr2ogr'] or [float('nan')])
gate('open 750,000 cells, indexed', min(cells or [float('nan')]), memory, 'ogr2ogr -f Memory', 0.5)
gate('open them from the packed copy', min(packed or [float('nan')]), memory, 'ogr2ogr -f Memory', 0.03)
gate('peak memory, whole city, MB', best('rss_mb', eng='xunge-memory', step='memory'), max(
    [r['rss_mb'] for r in rows if r['eng'] == 'mapnik-json'] or [float('nan')]), 'Mapnik in memory', 0.45)
sys.exit(1 if failed else 0)
