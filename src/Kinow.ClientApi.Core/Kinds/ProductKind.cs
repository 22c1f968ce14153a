using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares products.</summary>
internal static class ProductKind
{
    internal static ItemKind<Product> Declare() => new("product", static p => p.Id, Fields)
    {
        ActiveOf = static p => p.Active,
        GeolocationOf = static p => p.Geolocation,
        GroupsOf = static p => p.Groups,
        WindowOf = static p => p.Window,
        VideosOf = static p => p.Extension is ProductTvod title ? title.Videos : [],
        InSubscriptionsOf = static p => p.AvailableInSubscriptions,
        AgeRatingOf = static p => p.AgeRating,
        Order = ["position", "id"],
        Scopes =
        [
            new PlacementScope<Product>(ScopeKind.Category, "category", static p => p.Categories),
            new FieldScope<Product>(ScopeKind.Actor, "actorId"),
            new FieldScope<Product>(ScopeKind.Director, "directorId"),
            new FieldScope<Product>(ScopeKind.Bundled, "contains"),
            new ReferenceScope<Product, Product>(
                ScopeKind.Bundle, static () => ItemKinds.Product, static p => p.Extension is ProductBundle bundle ? bundle.ProductIds : [])
            {
                KeepsOrder = true,
            },
        ],
    };

    private static FieldSet<Product> Fields { get; } = new(
        [
            Field.Id<Product>(static p => p.Id),
            Field.Name<Product>(static p => p.Name),
            Field.Text<Product>("description", 1, static p => p.Description),
            Field.Text<Product>("descriptionShort", 2, static p => p.DescriptionShort),
            Field.Text<Product>("linkRewrite", 4, static p => p.LinkRewrite),
            Field.Type<Product>(0, static p => p.Type),
            Field.Date<Product>("dateFrom", static p => p.DateFrom),
            Field.Date<Product>("dateTo", static p => p.DateTo),
            Field.Date<Product>("dateAdd", static p => p.DateAdd),
            Field.Date<Product>("dateUpd", static p => p.DateUpd),
            Field.Integer<Product>("duration", static p => p.Duration),
            Field.Integer<Product>("ageRating", static p => p.AgeRating),
            Field.Integer<Product>("position", static p => p.Position),
            new("category", FieldKind.Integer, static (p, m, _) => MatchCategory(p, m)),
            new("tag", FieldKind.Text, static (p, m, _) => MatchTag(p, m)) { FreeTextWeight = 4 },
            new("actor", FieldKind.Text, static (p, m, _) => MatchName(Actors(p), m)) { FreeTextWeight = 4 },
            new("director", FieldKind.Text, static (p, m, _) => MatchName(Directors(p), m)) { FreeTextWeight = 4 },
            new("actorId", FieldKind.Integer, static (p, m, _) => MatchId(Actors(p), m)),
            new("directorId", FieldKind.Integer, static (p, m, _) => MatchId(Directors(p), m)),
            new("tagId", FieldKind.Integer, static (p, m, _) => MatchTagId(p, m)),
            new("contains", FieldKind.Integer, static (p, m, _) => MatchContained(p, m)),
            new("language", FieldKind.Keyword, static (p, m, _) => MatchLanguage(p, m)),
            new("quality", FieldKind.Keyword, static (p, m, _) => MatchQuality(p, m)),
            Field.Flag<Product>("availableInSubscriptions", static p => p.AvailableInSubscriptions),
            new("canBuy", FieldKind.Boolean, static (p, m, audience) => m.Matches(SaleRules.CanBuy(p, audience)))
            {
                WhilePublished = true,
                IndexedMatch = static (p, m, _) => m.Matches(SaleRules.IsOrderable(p)),
            },
        ],
        static p => p.Metadata,
        ("categories", "category"),
        ("tags", "tag"),
        ("actors", "actor"),
        ("directors", "director"));

    private static ImmutableArray<Credit> Actors(Product product) => product.Extension is ProductTvod title ? title.Actors : [];

    private static ImmutableArray<Credit> Directors(Product product) => product.Extension is ProductTvod title ? title.Directors : [];

    private static bool MatchCategory(Product product, ValueMatcher matcher)
    {
        foreach (var placement in product.Categories)
        {
            if (matcher.Matches((long?)placement.CategoryId)) return true;
        }

        return false;
    }

    private static bool MatchContained(Product product, ValueMatcher matcher)
    {
        if (product.Extension is not ProductBundle bundle) return false;
        foreach (var id in bundle.ProductIds)
        {
            if (matcher.Matches((long?)id)) return true;
        }

        return false;
    }

    private static bool MatchTag(Product product, ValueMatcher matcher)
    {
        foreach (var tag in product.Tags)
        {
            if (matcher.Matches(new LocalizedValue(tag.Language, tag.Name))) return true;
        }

        return false;
    }

    private static bool MatchTagId(Product product, ValueMatcher matcher)
    {
        foreach (var tag in product.Tags)
        {
            if (matcher.Matches((long?)tag.Id)) return true;
        }

        return false;
    }

    private static bool MatchName(ImmutableArray<Credit> credits, ValueMatcher matcher)
    {
        foreach (var credit in credits)
        {
            if (credit.Person.Active && matcher.Matches(credit.Person.Name)) return true;
        }

        return false;
    }

    private static bool MatchId(ImmutableArray<Credit> credits, ValueMatcher matcher)
    {
        foreach (var credit in credits)
        {
            if (credit.Person.Active && matcher.Matches((long?)credit.Person.Id)) return true;
        }

        return false;
    }

    private static bool MatchLanguage(Product product, ValueMatcher matcher)
    {
        if (product.Extension is not ProductTvod title) return false;
        foreach (var video in title.Videos)
        {
            if (video is { Active: true, Language: { } language } && matcher.Matches(language.IsoCode)) return true;
        }

        return false;
    }

    private static bool MatchQuality(Product product, ValueMatcher matcher)
    {
        foreach (var mode in SaleRules.ModesOf(product.Extension))
        {
            if (mode.Quality != AccessModeQuality.Sd && matcher.Matches("HD")) return true;
            if (mode.Quality != AccessModeQuality.Hd && matcher.Matches("SD")) return true;
        }

        return false;
    }
}
