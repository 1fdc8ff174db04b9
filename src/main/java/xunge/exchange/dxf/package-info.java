/// Reads and writes DXF drawings, text and binary, R12 to R2018 (Autodesk's DXF reference).
@NullMarked
package xunge.exchange.dxf;

import org.jspecify.annotations.NullMarked;
