using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class FeatureFields
{
    internal static FieldSet<Feature> Build() => new(
    [
        Field.Id<Feature>(static f => f.Id),
        Field.Name<Feature>(static f => f.Name),
        Field.Integer<Feature>("position", static f => f.Position),
    ]);
}
