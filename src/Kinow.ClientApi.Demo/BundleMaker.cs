using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes bundles: a few titles that are sold together, for less than one by one.</summary>
/// <param name="context">What everything is made from.</param>
/// <param name="titles">The titles; those that are seen everywhere for good are sold.</param>
internal sealed class BundleMaker(CatalogContext context, IReadOnlyList<Product> titles)
{
    private const int Titles = 4;

    private static readonly (Trilingual Name, decimal Rent, decimal Purchase)[] Kinds =
    [
        (new("Family weekend", "Week-end en famille", "عطلة عائلية"), 6.99m, 24.99m),
        (new("Festival selection", "Sélection du festival", "مختارات المهرجان"), 8.99m, 29.99m),
        (new("Complete collection", "Collection complète", "المجموعة الكاملة"), 9.99m, 39.99m),
    ];

    private readonly ImmutableArray<Product> sold =
    [
        .. titles.Where(title =>
            title is { Active: true, AvailableForOrder: true, DateTo: null, Extension: ProductTvod { Videos.IsEmpty: false } }
            && title.Window.IsPublishedAt(context.Now)
            && title.Geolocation == GeolocationRule.None
            && title.Groups == GroupRestriction.None),
    ];

    /// <param name="number">Its identifier.</param>
    /// <param name="place">Its place among bundles, from 0.</param>
    internal Product Make(int number, int place)
    {
        var (name, rent, purchase) = Kinds[place % Kinds.Length];
        var title = place < Kinds.Length ? name : name.Append($" {(place / Kinds.Length) + 1}");
        var added = context.Now.AddDays(-300 - place);
        return new()
        {
            Id = number,
            Name = title.ToText(),
            DescriptionShort = new Trilingual("Several titles for one price.", "Plusieurs titres pour un seul prix.", "عدة عناوين بسعر واحد.").ToText(),
            LinkRewrite = LocalizedText.Of(Trilingual.En, Slugs.Of(name.English, number)),
            Window = new(added, null),
            DateAdd = added,
            DateUpd = added,
            Position = 1_000_000 + place,
            Images = context.Pictures.Set(context.Pictures.PlaceOf(number, "bundles", place + 1), 6_000_000 + (place * 10), 2),
            Extension = new ProductBundle
            {
                ProductId = number,
                AccessModes =
                [
                    new()
                    {
                        Id = new(number, 1), Type = AccessModeType.Rent, Mode = AccessModeMode.Streaming, Duration = 7, Price = rent,
                    },
                    new() { Id = new(number, 2), Type = AccessModeType.Purchase, Price = purchase },
                ],
                ProductIds = [.. Enumerable.Range(place * Titles, Titles).Select(i => sold[i % sold.Length].Id).Distinct()],
            },
        };
    }
}
