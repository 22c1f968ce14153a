using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares actors and directors, which are numbered apart.</summary>
internal static class PersonKinds
{
    internal static ItemKind<Person> Declare(string name) => new(name, static p => p.Id, Fields)
    {
        ActiveOf = static p => p.Active,
        OrderTextOf = static p => TextFolding.Fold(p.Name).Trim(),
    };

    private static FieldSet<Person> Fields { get; } = new(
        [
            Field.Id<Person>(static p => p.Id),
            Field.PlainName<Person>(static p => p.Name),
            Field.Text<Person>("description", 1, static p => p.Description),
            Field.Text<Person>("descriptionShort", 2, static p => p.DescriptionShort),
            Field.Text<Person>("linkRewrite", 4, static p => p.LinkRewrite),
        ],
        static p => p.Metadata);
}
