using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Generated.Words;

namespace Kinow.ClientApi.Storage.Generated;

/// <summary>
/// Makes the tree: ten rails, three shelves below each, and at the end of the second rail one shelf of each awkward kind.
/// </summary>
internal static class CategoryMaker
{
    internal const int Rails = 10;
    internal const int ShelvesPerRail = 3;

    private const long InactiveShelf = 901;
    private const long BlockedShelf = 902;
    private const long EmptyShelf = 903;
    private const long NamelessShelf = 904;

    internal static long RailId(int rail) => rail + 1;

    internal static long ShelfId(int rail, int shelf) => 100 + (rail * 10) + shelf;

    internal static ImmutableArray<Category> Make(DateTimeOffset now)
    {
        var made = ImmutableArray.CreateBuilder<Category>();
        for (var rail = 0; rail < Rails; rail++)
        {
            var genre = Genre.All[rail];
            made.Add(Shelf(RailId(rail), null, rail + 1, genre.Name, now) with
            {
                Description = genre.Text.ToText(),
                DescriptionShort = genre.Text.ToText(),
                Images = PictureMaker.Set("categories", rail + 1, 2_000_000 + (rail * 10), 2),
            });
            for (var shelf = 0; shelf < ShelvesPerRail; shelf++)
            {
                made.Add(Shelf(ShelfId(rail, shelf), RailId(rail), shelf + 1, genre.Shelves[shelf], now));
            }
        }

        var parent = RailId(1);
        made.Add(Shelf(InactiveShelf, parent, 11, new("Retired", "Retirés", "متقاعد"), now) with { Active = false });
        made.Add(Shelf(BlockedShelf, parent, 12, new("Not in France", "Hors de France", "خارج فرنسا"), now) with
        {
            Geolocation = GeolocationMaker.Deny("FR"),
        });
        made.Add(Shelf(EmptyShelf, parent, 13, new("Empty", "Vide", "فارغ"), now));
        made.Add(Shelf(NamelessShelf, parent, 14, null, now));
        made.Add(Shelf(905, ShelfId(1, 0), 1, new("Siblings", "Frères et sœurs", "إخوة"), now) with { LevelDepth = 3 });
        return made.DrainToImmutable();
    }

    private static Category Shelf(long id, long? parent, int position, Trilingual? name, DateTimeOffset now) => new()
    {
        Id = id,
        ParentId = parent,
        Position = position,
        LevelDepth = parent is null ? 1 : 2,
        Name = name?.ToText() ?? LocalizedText.Missing,
        LinkRewrite = name is { } named
            ? LocalizedText.Of([new(Trilingual.En, Slugs.Of(named.English, id)), new(Trilingual.Fr, Slugs.Of(named.French, id))])
            : LocalizedText.Missing,
        DateAdd = now.AddDays(-2000),
        DateUpd = now.AddDays(-id % 90),
    };
}
