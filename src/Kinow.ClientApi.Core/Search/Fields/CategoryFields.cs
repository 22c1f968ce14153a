using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class CategoryFields
{
    internal static FieldSet<Category> Build() => new(
        [
            Field.Id<Category>(static c => c.Id),
            Field.Name<Category>(static c => c.Name),
            Field.Text<Category>("description", 1, static c => c.Description),
            Field.Text<Category>("descriptionShort", 2, static c => c.DescriptionShort),
            Field.Text<Category>("linkRewrite", 4, static c => c.LinkRewrite),
            Field.Integer<Category>("parent", static c => c.ParentId ?? 0),
            Field.Integer<Category>("position", static c => c.Position),
            Field.Integer<Category>("levelDepth", static c => c.LevelDepth),
            Field.Date<Category>("dateAdd", static c => c.DateAdd),
            Field.Date<Category>("dateUpd", static c => c.DateUpd),
        ],
        static c => c.Metadata);
}
