using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>The descriptions of collection fields name exactly what queries and orderings know.</summary>
public sealed class ListDescriptionTests
{
    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    private static readonly Dictionary<string, string[]> OwnArguments = new(StringComparer.Ordinal)
    {
        ["Channel.programs"] = ["from", "to"],
        ["CMS.liveEvents"] = ["states"],
    };

    public static TheoryData<string, SearchSchema> Fields => new()
    {
        { "CMS.products", ItemKinds.Product.Fields },
        { "Category.products", ItemKinds.Product.Fields },
        { "CMS.directors", ItemKinds.Actor.Fields },
        { "ProductTVOD.actors", ItemKinds.ActorCredit.Fields },
        { "User.continueWatching", AccountKinds.BegunVideo.Fields },
        { "Channel.programs", ItemKinds.Program.Fields },
        { "CMS.liveEvents", ItemKinds.LiveEvent.Fields },
        { "User.orders", AccountKinds.Order.Fields },
    };

    [Theory]
    [MemberData(nameof(Fields), DisableDiscoveryEnumeration = true)]
    public void Names_the_fields(string name, SearchSchema schema)
    {
        var field = Assert.IsType<ObjectType>(Schema.FindType(name.Split('.')[0])).FindField(name.Split('.')[1])!;

        Assert.Contains(
            $"over these fields: {string.Join(", ", schema.Names)}.", field.FindArgument("query")!.Description, StringComparison.Ordinal);
        var keys = schema.Names.Where(n => schema.Find(n) is { Sortable: true });
        Assert.Contains($"Keys: {string.Join(", ", keys)}.", field.FindArgument("sort")!.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_collection_takes_the_same_arguments_after_its_own()
    {
        var collections = Schema.Types.OfType<FieldsType>().SelectMany(Collections).ToArray();

        Assert.NotEmpty(collections);
        Assert.All(collections, field => Assert.Equal(
            [.. OwnArguments.GetValueOrDefault(field.ToString(), []), "page", "perPage", "sort", "query", "includeIds"],
            field.Arguments.Select(a => a.Name)));
    }

    [Fact]
    public void The_catalogue_has_a_collection_of_every_kind_that_is_listed() => Assert.Equal(
        ItemKinds.All.Where(static kind => kind is { IsListed: true, IsPublic: true }).Select(static kind => $"{kind.CompactName}Collection").Order(),
        Collections((FieldsType)Schema.FindType("CMS")!).Select(static field => field.Type.Named.Name).Order(),
        StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<OutputField> Collections(FieldsType type) =>
        type.Fields.Where(static field => field.Type.Named.Name.EndsWith("Collection", StringComparison.Ordinal));
}
