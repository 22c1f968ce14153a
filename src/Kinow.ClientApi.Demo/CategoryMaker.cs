using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// Makes the tree: ten rails, three subcategories below each, and at the end of the second rail one subcategory for each edge case.
/// </summary>
internal static class CategoryMaker
{
    internal const int Rails = 10;
    internal const int SubcategoriesPerRail = 3;
    internal const long InactiveCategory = 901;

    private const long BlockedCategory = 902;
    private const long EmptyCategory = 903;
    private const long NamelessCategory = 904;

    internal static long RailId(int rail) => rail + 1;

    internal static long SubcategoryId(int rail, int index) => 100 + (rail * 10) + index;

    internal static ImmutableArray<Category> Make(PictureMaker pictures, DateTimeOffset now)
    {
        var made = ImmutableArray.CreateBuilder<Category>();
        for (var rail = 0; rail < Rails; rail++)
        {
            var genre = Genre.All[rail];
            made.Add(Make(RailId(rail), null, rail + 1, genre.Name, now) with
            {
                Description = genre.Text.ToText(),
                DescriptionShort = genre.Text.ToText(),
                Images = pictures.Set("categories", rail + 1, 2_000_000 + (rail * 10), 2),
            });
            for (var index = 0; index < SubcategoriesPerRail; index++)
            {
                made.Add(Make(SubcategoryId(rail, index), RailId(rail), index + 1, genre.Subcategories[index], now));
            }
        }

        var parent = RailId(1);
        made.Add(Make(InactiveCategory, parent, 11, new("Retired", "Retirés", "متقاعد"), now) with { Active = false });
        made.Add(Make(BlockedCategory, parent, 12, new("Not in France", "Hors de France", "خارج فرنسا"), now) with
        {
            Geolocation = GeolocationMaker.Deny("FR"),
        });
        made.Add(Make(EmptyCategory, parent, 13, new("Empty", "Vide", "فارغ"), now));
        made.Add(Make(NamelessCategory, parent, 14, null, now));
        made.Add(Make(905, SubcategoryId(1, 0), 1, new("Siblings", "Frères et sœurs", "إخوة"), now) with { LevelDepth = 3 });
        return made.DrainToImmutable();
    }

    private static Category Make(long id, long? parent, int position, Trilingual? name, DateTimeOffset now) => new()
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
