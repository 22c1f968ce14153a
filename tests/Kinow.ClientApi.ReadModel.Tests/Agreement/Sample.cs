using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>The catalogue that stores are compared over: small enough to be written into servers in no time.</summary>
internal static class Sample
{
    internal static readonly CatalogContent Content = WithRestrictions(GeneratedCatalog.Create(42, 400, Catalog.Now));

    internal static readonly EmbeddedCatalogStore Store = new(Content);

    // Generated catalogues have few restrictions. Groups are 1 to 5, and two products in nine are restricted by some.
    private static CatalogContent WithRestrictions(CatalogContent content) => content with
    {
        Products =
        [
            .. content.Products.Select(static product => product with
            {
                Groups = (product.Id % 18) switch
                {
                    0 => new(GroupRestrictionBehavior.Only, [1]),
                    3 => new(GroupRestrictionBehavior.Only, [2, 3, 5]),
                    6 => new(GroupRestrictionBehavior.Except, [1, 4]),
                    9 => new(GroupRestrictionBehavior.Nobody, [1]),
                    _ => product.Groups,
                },
            }),
        ],
    };
}
