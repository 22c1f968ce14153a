using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class PersonFields
{
    internal static FieldSet<Person> Build() => new(
        [
            Field.Id<Person>(static p => p.Id),
            Field.PlainName<Person>(static p => p.Name),
            Field.Text<Person>("description", 1, static p => p.Description),
            Field.Text<Person>("descriptionShort", 2, static p => p.DescriptionShort),
            Field.Text<Person>("linkRewrite", 4, static p => p.LinkRewrite),
        ],
        static p => p.Metadata);
}
