using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Tests.Agreement;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>A store whose clock, database and filler are in the test's hands.</summary>
internal sealed class MemoryScope
{
    internal MemoryScope(CatalogContent? content = null)
    {
        Origin = new(content ?? Sample.Content);
        Filler = new(new(Origin, new() { NegativeAge = TimeSpan.Zero }, Clock));
        Memory = new(new() { TimeProvider = Clock });
        Store = new(Memory, Filler);
    }

    internal StepClock Clock { get; } = new();

    internal ContentOrigin Origin { get; }

    internal HeldFiller Filler { get; }

    internal CatalogCache Memory { get; }

    internal CachedCatalogStore Store { get; }

    internal CatalogAudience Audience { get; } = Catalog.Audience();

    /// <summary>A query of its own, which learns how good its answer is.</summary>
    internal ReadContext Reader() => new(Audience, Store.CreateBatch());

    internal ValueTask<Page<Product>[]> RailAsync(
        long category, ReadContext? context = null, CancellationToken cancellationToken = default) =>
        Store.SearchAsync(
            ItemKinds.Product,
            new[] { new CatalogSearch(ListRequest.Default, new(ScopeKind.Category, category)) }, context ?? new(Audience),
            cancellationToken);

    /// <summary>Brings a rail into memory.</summary>
    internal async Task<Page<Product>> WarmAsync(long category)
    {
        var rail = RailAsync(category);
        await Filler.AnswerAsync();
        return (await rail)[0];
    }
}
