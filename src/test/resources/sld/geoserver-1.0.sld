<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0"
    xsi:schemaLocation="http://www.opengis.net/sld StyledLayerDescriptor.xsd"
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <NamedLayer>
    <Name>line</Name>
    <UserStyle>
      <Title>SLD Cook Book dialect: line with border and label</Title>
      <FeatureTypeStyle>
        <Rule>
          <Name>large</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsGreaterThanOrEqualTo>
                <ogc:PropertyName>width</ogc:PropertyName>
                <ogc:Literal>20</ogc:Literal>
              </ogc:PropertyIsGreaterThanOrEqualTo>
              <ogc:Not>
                <ogc:PropertyIsLike wildCard="*" singleChar="." escape="!">
                  <ogc:PropertyName>name</ogc:PropertyName>
                  <ogc:Literal>*巷</ogc:Literal>
                </ogc:PropertyIsLike>
              </ogc:Not>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>100000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke">#333333</CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <TextSymbolizer>
            <Label>
              <ogc:PropertyName>name</ogc:PropertyName> (<ogc:PropertyName>width</ogc:PropertyName> m)
            </Label>
            <LabelPlacement><LinePlacement/></LabelPlacement>
            <Fill><CssParameter name="fill">#000000</CssParameter></Fill>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="repeat">300</VendorOption>
            <VendorOption name="underlineText">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>small</Name>
          <ElseFilter/>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke><Graphic><ExternalGraphic/></Graphic></GraphicStroke>
              <CssParameter name="stroke">#6666FF</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
