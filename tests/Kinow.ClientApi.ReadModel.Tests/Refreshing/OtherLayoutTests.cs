using System.Text;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>Documents that other code wrote stand among those of this code.</summary>
public sealed class OtherLayoutTests : IAsyncLifetime
{
    private static readonly CatalogContent Content = GeneratedCatalog.Create(6, 40, Catalog.Now);
    private static readonly DocumentKind Kind = DocumentKinds.Of(ItemKinds.Product);

    private MigratedDatabase database = null!;
    private ReleaseVersion version = null!;
    private long[] visible = [];

    public async Task InitializeAsync()
    {
        if (Servers.Missing(Server.MySql) is not null || Servers.Missing(Server.OpenSearch) is not null) return;
        database = await MigratedDatabase.TakeAsync();
        version = await ReleaseVersion.CreateAsync(new Isolation().Platform, database.Name, Kind.Layout);
        await new CatalogWriter(version.Stores.Sql).WriteAsync(Content, null, default);
        await version.ReindexAsync();
        var (items, _) = await ReleaseVersion.ProductsAsync(new EmbeddedCatalogStore(Content));
        visible = [.. items.Select(static item => item.Id)];
    }

    public async Task DisposeAsync()
    {
        if (version is null) return;
        await version.Indices.RemoveAllAsync(default);
        await version.DisposeAsync();
        await database.DisposeAsync();
    }

    [ServerFact(Server.OpenSearch, Server.MySql)]
    public async Task A_page_of_them_is_full_and_current_and_they_are_written_forward()
    {
        for (var i = 0; i < 3; i++) await SpoilAsync(visible[i], i);
        await using var stores = version.Connect();

        var (items, isDegraded) = await ReleaseVersion.ProductsAsync(stores.Catalog);
        Assert.Equal(visible, items.Select(static item => item.Id));
        Assert.False(isDegraded);
        await stores.Background.EndAsync(TimeSpan.FromSeconds(30));
        await version.Stores.Gateway.RefreshAsync(version.Stores.Names.Alias(Kind), default);

        var (again, isAgainDegraded) = await ReadWithoutDatabaseAsync();
        Assert.Equal(visible, again);
        Assert.False(isAgainDegraded);
    }

    [ServerFact(Server.OpenSearch, Server.MySql)]
    public async Task While_the_database_is_away_they_do_not_count_as_gone()
    {
        await SpoilAsync(visible[0], 0);
        await using var reader = version.Reader();
        await Assert.ThrowsAnyAsync<Core.Availability.StoreUnavailableException>(
            async () => await reader.Catalog.GetAsync(ItemKinds.Product, new[] { visible[0] }, new(Catalog.Audience()), default));

        var (items, isDegraded) = await ReadWithoutDatabaseAsync();
        Assert.True(isDegraded);
        Assert.Equal(visible.Length - 1, items.Length);
    }

    private async Task<(long[] Ids, bool IsDegraded)> ReadWithoutDatabaseAsync()
    {
        await using var reader = version.Reader();
        var (items, isDegraded) = await ReleaseVersion.ProductsAsync(reader.Catalog);
        return ([.. items.Select(static item => item.Id)], isDegraded);
    }

    // An older layout, a newer one, and none at all without a body.
    private async Task SpoilAsync(long id, int how)
    {
        var (gateway, alias) = (version.Stores.Gateway, version.Stores.Names.Alias(Kind));
        var stored = await gateway.GetAsync(alias, DocumentId.Of(id), default);
        var document = JsonNode.Parse(stored.Source.Span)!.AsObject();
        if (how == 2) document.Remove("body");
        document["layout"] = how switch { 0 => Kind.Layout - 1, 1 => Kind.Layout + 1, _ => -1 };
        document["hash"] = "other";
        document["version"] = stored.Version + 1;
        await gateway.PutExternalAsync(
            SearchTarget.Alias(alias), DocumentId.Of(id), stored.Version + 1, Encoding.UTF8.GetBytes(document.ToJsonString()), default);
        await gateway.RefreshAsync(alias, default);
    }
}
