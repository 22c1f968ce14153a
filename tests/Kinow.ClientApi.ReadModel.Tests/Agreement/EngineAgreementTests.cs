using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>The real store on a search engine, with an empty database behind it: every item has to come from the engine.</summary>
public abstract class EngineAgreementTests(EngineAgreementTests.Engine engine) : AgreementTests
{
    private static readonly CatalogContent Empty = new() { Platform = Sample.Content.Platform, Settings = Sample.Content.Settings };

    private protected override async Task<ICatalogStore> StoreAsync()
    {
        var seeded = await engine.SeededAsync();
        var options = new LoadOptions { Limit = TimeSpan.FromSeconds(30) };
        var filler = new BatchLoader(
            new(seeded.Gateway, seeded.Names), new(new ContentOrigin(Empty), options, TimeProvider.System), options,
            NullLogger<BatchLoader>.Instance, TimeProvider.System);
        return new CachedCatalogStore(new CatalogCache(new() { LoadLimit = TimeSpan.FromSeconds(30) }), filler);
    }

    /// <summary>An engine that is filled once for all tests of a class.</summary>
    public abstract class Engine(Server server) : IAsyncLifetime
    {
        private SeededEngine? seeded;

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            if (seeded is not null) await seeded.DisposeAsync();
        }

        internal async Task<SeededEngine> SeededAsync() =>
            seeded ??= await SeededEngine.StartAsync(await Servers.SearchAsync(server), Sample.Content);
    }
}
