using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Generated;

namespace Kinow.ClientApi.Storage.Tests.Agreement;

/// <summary>The catalogue that stores are compared over: small enough to be written into servers in no time.</summary>
internal static class Sample
{
    internal static readonly CatalogContent Content = GeneratedCatalog.Create(42, 400, Catalog.Now);

    internal static readonly EmbeddedCatalogStore Store = new(Content);
}
