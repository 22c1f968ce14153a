using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares what people do in products. Credits stand in products only.</summary>
internal static class CreditKind
{
    internal static ItemKind<Credit> Declare(
        string name, ItemKind<Product> products, Func<ProductTvod, ImmutableArray<Credit>> creditsOf) => new(name, static c => c.Person.Id,
        Fields)
        {
            ActiveOf = static c => c.Person.Active,
            IsListed = false,
            Scopes =
            [
                new PartScope<Credit, Product>(ScopeKind.Product, products, p => p.Extension is ProductTvod title ? creditsOf(title) : [])
                {
                    OutlivesParent = true,
                },
            ],
        };

    private static FieldSet<Credit> Fields { get; } = new(
        [
            Field.Id<Credit>(static c => c.Person.Id),
            Field.PlainName<Credit>(static c => c.Person.Name),
            new("role", FieldKind.Text, static (c, m, _) => MatchRole(c, m)) { FreeTextWeight = 4 },
            Field.Integer<Credit>("position", static c => c.Position),
        ]);

    private static bool MatchRole(Credit credit, ValueMatcher matcher)
    {
        foreach (var role in credit.Roles)
        {
            if (matcher.Matches(role)) return true;
        }

        return false;
    }
}
