using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Reading;
using Kinow.ClientApi.Storage.Reading.Memory;
using Kinow.ClientApi.Storage.Tests.Agreement;
using Kinow.ClientApi.Storage.Tests.Elasticsearch.Gateway;

namespace Kinow.ClientApi.Storage.Tests.Reading;

/// <summary>A store whose clock, database and filler are in the test's hands.</summary>
internal sealed class MemoryScope
{
    internal MemoryScope()
    {
        Origin = new(Sample.Content);
        Filler = new(new(Origin, new() { NegativeAge = TimeSpan.Zero }, Clock));
        Memory = new(new() { TimeProvider = Clock });
        Store = new(Memory, Filler);
    }

    internal StepClock Clock { get; } = new();

    internal ContentOrigin Origin { get; }

    internal HeldFiller Filler { get; }

    internal CatalogMemory Memory { get; }

    internal RealCatalogStore Store { get; }

    internal CatalogAudience Audience { get; } = Catalog.Audience();

    /// <summary>A query of its own, which learns how good its answer is.</summary>
    internal CatalogAudience Reader() => Audience with { Level = new() };

    internal ValueTask<Page<Product>[]> RailAsync(long category, CatalogAudience? audience = null, CancellationToken cancellationToken = default) =>
        Store.SearchProductsAsync(
            new[] { new CatalogSearch(ListRequest.Default, new(ScopeKind.Category, category)) }, audience ?? Audience, cancellationToken);

    /// <summary>Brings a rail into memory.</summary>
    internal async Task<Page<Product>> WarmAsync(long category)
    {
        var rail = RailAsync(category);
        await Filler.AnswerAsync();
        return (await rail)[0];
    }
}
