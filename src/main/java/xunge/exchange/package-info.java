/// Other people's files: what every format offers ([Format], [FeatureSource], [FeatureSink]) and what is said about them
/// before and after. The formats themselves are packages below; `formats` lists them.
@NullMarked
package xunge.exchange;

import org.jspecify.annotations.NullMarked;
