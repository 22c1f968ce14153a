using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Indices;

/// <summary>Two versions of the code, of which the later one keeps categories in a layout of their own, on one engine.</summary>
public sealed class LayoutIndicesTests : IAsyncLifetime
{
    private static readonly DocumentKind Kind = DocumentKinds.Of(ItemKinds.Category);

    private ReadModelScope scope = null!;
    private ReadModelNames names = null!;
    private IndexLifecycle later = null!;

    public async Task InitializeAsync()
    {
        scope = await ReadModelScope.CreateAsync(Server.OpenSearch);
        await scope.Lifecycle.EnsureAsync(default);
        names = scope.Names with { Layouts = ImmutableDictionary<DocumentKind, int>.Empty.Add(Kind, Kind.Layout + 1) };
        later = new(scope.Gateway, names);
    }

    public async Task DisposeAsync()
    {
        await later.RemoveAllAsync(default);
        await scope.DisposeAsync();
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_layout_beside_another_has_no_alias_before_it_is_full()
    {
        Assert.True(await later.EnsureAsync(default));
        Assert.Empty(await scope.Gateway.ListIndicesAsync(names.Alias(Kind), default));

        var next = await later.CreateNextAsync(Kind, DateTimeOffset.UtcNow, default);
        Assert.Equal(new(0, 0, 0), await new ReadModelWriter(scope.Gateway, names).WriteAsync([Make()], default));
        Assert.False((await scope.GetAsync(Kind, "1")).IsFound);
        await later.SwapAsync(new Dictionary<DocumentKind, string> { [Kind] = next }, default);
        Assert.True((await scope.Gateway.GetAsync(names.Alias(Kind), "1", default)).IsFound);
        Assert.False(await later.EnsureAsync(default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Neither_layout_takes_away_the_other()
    {
        await FillAsync();
        await scope.Lifecycle.CreateNextAsync(Kind, DateTimeOffset.UtcNow, default);

        Assert.Empty(await later.DropOthersAsync(DocumentKinds.All, default));
        Assert.Single(await scope.Lifecycle.DropOthersAsync(DocumentKinds.All, default));
        await scope.Lifecycle.RemoveAllAsync(default);
        Assert.Single(await scope.Gateway.FindIndicesAsync(scope.Names.Root, default));
        await later.RemoveAllAsync(default);
        Assert.Empty(await scope.Gateway.FindIndicesAsync(scope.Names.Root, default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_layout_goes_when_told_to_and_the_rest_stays()
    {
        await Assert.ThrowsAsync<UnfilledLayoutException>(() => later.DropLayoutAsync(Kind.Layout, default));
        await FillAsync();
        var before = await scope.Gateway.FindIndicesAsync(scope.Names.Root, default);

        Assert.Empty(await scope.Lifecycle.DropLayoutAsync(Kind.Layout, default));
        Assert.Equal(scope.Names.First(Kind), Assert.Single(await later.DropLayoutAsync(Kind.Layout, default)));
        Assert.Equal(before.Length - 1, (await scope.Gateway.FindIndicesAsync(scope.Names.Root, default)).Length);
        Assert.Empty(await later.DropLayoutAsync(Kind.Layout, default));
    }

    private async Task FillAsync()
    {
        await later.EnsureAsync(default);
        var next = await later.CreateNextAsync(Kind, DateTimeOffset.UtcNow, default);
        await later.SwapAsync(new Dictionary<DocumentKind, string> { [Kind] = next }, default);
    }

    private static DocumentWrite Make() => new DocumentMaker(Catalog.Content.Settings).Of(ItemKinds.Category, new Category { Id = 1 }, 1);
}
