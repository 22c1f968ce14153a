using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>The catalogue that stores are compared over: small enough to be written into servers in no time.</summary>
internal static class Sample
{
    internal static readonly CatalogContent Content = GeneratedCatalog.Create(42, 400, Catalog.Now);

    internal static readonly EmbeddedCatalogStore Store = new(Content);
}
