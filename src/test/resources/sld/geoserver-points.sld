<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:sld="http://www.opengis.net/sld"
    xmlns:gml="http://www.opengis.net/gml" xmlns:ogc="http://www.opengis.net/ogc" version="1.0.0">
  <sld:UserLayer>
    <sld:LayerFeatureConstraints><sld:FeatureTypeConstraint/></sld:LayerFeatureConstraints>
    <sld:UserStyle>
      <sld:Name>points</sld:Name>
      <sld:FeatureTypeStyle>
        <sld:Name>group 0</sld:Name>
        <sld:Rule>
          <ogc:Filter>
            <ogc:PropertyIsNull><ogc:PropertyName>name</ogc:PropertyName></ogc:PropertyIsNull>
          </ogc:Filter>
          <sld:PointSymbolizer>
            <sld:Graphic>
              <sld:Mark>
                <sld:WellKnownName>triangle</sld:WellKnownName>
                <sld:Fill><sld:CssParameter name="fill">
                  <ogc:Function name="env"><ogc:Literal>accent</ogc:Literal><ogc:Literal>#112233</ogc:Literal></ogc:Function>
                </sld:CssParameter></sld:Fill>
              </sld:Mark>
              <sld:Size><ogc:Add><ogc:PropertyName>width</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:Add></sld:Size>
              <sld:Rotation>45</sld:Rotation>
            </sld:Graphic>
          </sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:RasterSymbolizer/>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:UserLayer>
</sld:StyledLayerDescriptor>
