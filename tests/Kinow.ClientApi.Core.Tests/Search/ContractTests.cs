using System.Text.RegularExpressions;
using Kinow.ClientApi.Core.Search;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Core.Tests.Search;

/// <summary>The contract's descriptions name exactly the fields that queries and orderings know.</summary>
public sealed partial class ContractTests
{
    private static readonly string Contract = Read();

    public static TheoryData<SearchSchema> Schemas =>
    [
        CatalogFields.Products, CatalogFields.Categories, CatalogFields.Videos, CatalogFields.VideoGroups, CatalogFields.Extracts,
        CatalogFields.People, CatalogFields.Credits, CatalogFields.Tags, CatalogFields.Features, AccountFields.Accesses, AccountFields.BegunVideos,
    ];

    [Theory]
    [MemberData(nameof(Schemas), DisableDiscoveryEnumeration = true)]
    public void Names_the_fields(SearchSchema schema)
    {
        Assert.Contains($"over these fields: {string.Join(", ", schema.Names)}.", Contract, StringComparison.Ordinal);
        var keys = schema.Names.Where(name => schema.Find(name) is { Sortable: true });
        Assert.Contains($"Keys: {string.Join(", ", keys)}. Without it", Contract, StringComparison.Ordinal);
    }

    private static string Read()
    {
        var files = Directory.GetFiles(RepositoryRoot.Path("schema"), "*.graphql");
        return Spaces().Replace(string.Concat(files.Select(File.ReadAllText)), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
