using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Puts titles on rails and subcategories. However few titles there are, each rail gets enough.</summary>
internal static class PlacementMaker
{
    private const int Ranks = 1_000_000;
    private const int WantedPerRail = 60;

    internal static ImmutableArray<CategoryPlacement> Make(SplitMix64 random, int number, int products)
    {
        var first = number % CategoryMaker.Rails;
        var needed = Math.Min(CategoryMaker.Rails, ((CategoryMaker.Rails * WantedPerRail) + products - 1) / products);
        var rails = Math.Max(needed, random.Between(1, 3));
        var step = rails > 5 ? 1 : random.Pick<int>([1, 3, 7]);
        var placements = ImmutableArray.CreateBuilder<CategoryPlacement>(rails + 1);
        for (var i = 0; i < rails; i++)
        {
            placements.Add(new(CategoryMaker.RailId((first + (i * step)) % CategoryMaker.Rails), random.Below(Ranks)));
        }

        placements.Add(new(CategoryMaker.SubcategoryId(first, random.Below(CategoryMaker.SubcategoriesPerRail)), random.Below(Ranks)));
        return placements.MoveToImmutable();
    }
}
