using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>The real store while the search engine is out of reach: everything comes from the database.</summary>
public sealed class OriginAgreementTests : AgreementTests
{
    private readonly CachedCatalogStore store = new(
        new CatalogCache(new()), new OriginFiller(new OriginReader(new ContentOrigin(Sample.Content), new(), TimeProvider.System)));

    private protected override Task<ICatalogStore> StoreAsync() => Task.FromResult<ICatalogStore>(store);
}
