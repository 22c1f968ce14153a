using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>
/// Code that keeps products in a layout of its own takes over from code that does not, and gives back. Readers have no database, so
/// whatever the read model lacks is an error.
/// </summary>
[TakesLong(20)]
public sealed class DeploymentTests : IAsyncLifetime
{
    private static readonly CatalogContent Content = GeneratedCatalog.Create(6, 40, Catalog.Now);

    private readonly int platform = new Isolation().Platform;
    private MigratedDatabase database = null!;
    private long product;
    private int expected;
    private ReleaseVersion earlier = null!;
    private ReleaseVersion later = null!;
    private int position;

    public async Task InitializeAsync()
    {
        if (Servers.Missing(Server.MySql) is not null || Servers.Missing(Server.OpenSearch) is not null) return;
        database = await MigratedDatabase.TakeAsync();
        earlier = await ReleaseVersion.CreateAsync(platform, database.Name, 3);
        later = await ReleaseVersion.CreateAsync(platform, database.Name, 4);
        await new CatalogWriter(earlier.Stores.Sql).WriteAsync(Content, null, default);
        await earlier.ReindexAsync();
        var (items, _) = await ReleaseVersion.ProductsAsync(new EmbeddedCatalogStore(Content));
        (product, position, expected) = (items[0].Id, items[0].Position, items.Length);
    }

    public async Task DisposeAsync()
    {
        if (later is null) return;
        await later.Indices.RemoveAllAsync(default);
        await earlier.Indices.RemoveAllAsync(default);
        await earlier.DisposeAsync();
        await later.DisposeAsync();
        await database.DisposeAsync();
    }

    [ServerFact(Server.OpenSearch, Server.MySql)]
    public async Task Both_versions_read_all_through_a_deployment_and_a_rollback()
    {
        await ChangeAsync(earlier);
        await ReadAsync(earlier);

        // The later version is filled while the earlier one serves; its webhook hears of changes from the first chunk on.
        await later.ReindexAsync(async () =>
        {
            await ChangeAsync(later, earlier);
            await ReadAsync(earlier);
        });
        await ChangeAsync(later, earlier);
        await ReadAsync(earlier);
        await ReadAsync(later);

        // Each reindexes while the other serves.
        await earlier.ReindexAsync();
        await ReadAsync(later);
        await later.ReindexAsync();
        await ChangeAsync(earlier, later);
        await ReadAsync(later);
        await ReadAsync(earlier);

        // The rollback is final: the earlier version drops the layout that it does not know. Then the other way round.
        await earlier.Indices.DropLayoutAsync(4, default);
        await ChangeAsync(earlier);
        await ReadAsync(earlier);
        await later.ReindexAsync();
        await later.Indices.DropLayoutAsync(3, default);
        await ChangeAsync(later);
        await ReadAsync(later);
    }

    [ServerFact(Server.OpenSearch, Server.MySql)]
    public async Task A_version_whose_layout_nobody_has_filled_does_not_pass_for_an_empty_catalogue()
    {
        Assert.True(await later.Indices.EnsureAsync(default));
        await using var reader = later.Reader();
        await Assert.ThrowsAnyAsync<Core.Availability.StoreUnavailableException>(() => ReleaseVersion.ProductsAsync(reader.Catalog));

        var (items, isDegraded) = await ReleaseVersion.ProductsAsync(later.Stores.Catalog);
        Assert.Equal((expected, true), (items.Length, isDegraded));
        await ReadAsync(earlier);
    }

    // A change of a row, of which the webhook of each running version hears.
    private async Task ChangeAsync(params ReleaseVersion[] running)
    {
        position++;
        await earlier.Stores.Sql.UseAsync(
            session => session.ExecuteAsync(
                "UPDATE product SET position = @position WHERE id = @id", new() { ["position"] = position, ["id"] = product }, default),
            default);
        foreach (var version in running) await version.HearAsync(product);
    }

    private async Task ReadAsync(ReleaseVersion version)
    {
        await version.Stores.Gateway.RefreshAsync(version.Stores.Names.Alias(DocumentKinds.Of(ItemKinds.Product)), default);
        await using var reader = version.Reader();
        var (items, isDegraded) = await ReleaseVersion.ProductsAsync(reader.Catalog);
        Assert.False(isDegraded);
        Assert.Equal(expected, items.Length);
        var read = await reader.Catalog.GetAsync(ItemKinds.Product, new[] { product }, new(Catalog.Audience()), default);
        Assert.Equal(position, read[0]!.Position);
    }
}
