using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Reading;
using Kinow.ClientApi.Storage.Reading.Memory;
using Kinow.ClientApi.Storage.Reading.Origins;

namespace Kinow.ClientApi.Storage.Tests.Agreement;

/// <summary>The real store while the search engine is out of reach: everything comes from the database.</summary>
public sealed class OriginAgreementTests : AgreementTests
{
    private readonly RealCatalogStore store = new(
        new CatalogMemory(new()), new OriginFiller(new OriginReader(new ContentOrigin(Sample.Content), new(), TimeProvider.System)));

    private protected override Task<ICatalogStore> StoreAsync() => Task.FromResult<ICatalogStore>(store);
}
