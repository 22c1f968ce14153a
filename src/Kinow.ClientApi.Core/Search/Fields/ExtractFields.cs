using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class ExtractFields
{
    internal static FieldSet<Extract> Build() => new(
    [
        Field.Id<Extract>(static e => e.Id),
        Field.Name<Extract>(static e => e.Name),
        Field.Text<Extract>("description", 1, static e => e.Description),
        Field.Integer<Extract>("position", static e => e.Position),
        Field.Integer<Extract>("product", static e => e.ProductId),
    ]);
}
