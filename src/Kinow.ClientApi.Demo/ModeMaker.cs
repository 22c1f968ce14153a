using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes the ways to watch a title.</summary>
internal static class ModeMaker
{
    private static readonly decimal[] Rents = [1.99m, 2.99m, 3.50m, 3.99m, 4.99m];
    private static readonly decimal[] Purchases = [7.99m, 9.99m, 11.99m, 13.99m, 1299.00m];

    internal static ImmutableArray<TvodAccessMode> Make(
        long product, SplitMix64 random, EdgeCase edge, bool inSubscriptions, ImmutableArray<VideoGroup> seasons)
    {
        var modes = ImmutableArray.CreateBuilder<TvodAccessMode>();
        if (inSubscriptions) modes.Add(new() { Id = new(product, 0), Type = AccessModeType.Subscription });
        if (edge is EdgeCase.Free or EdgeCase.NotSold) return modes.DrainToImmutable();

        var rent = random.Pick<decimal>(Rents);
        modes.Add(Rent(new(product, 1), rent, AccessModeQuality.All, random.Chance(50) ? 2 : 30) with
        {
            PriceWithoutReduction = random.Chance(10) ? rent + 1 : null,
        });
        if (random.Chance(50)) modes.Add(StandardDefinition(product, rent - 1));
        if (random.Chance(70))
        {
            modes.Add(new() { Id = new(product, 3), Type = AccessModeType.Purchase, Price = random.Pick<decimal>(Purchases.AsSpan(..^1)) });
        }
        if (edge == EdgeCase.ManyModes) AddMany(product, modes, seasons);
        return modes.DrainToImmutable();
    }

    /// <summary>The rental in standard definition: mode 2.</summary>
    internal static TvodAccessMode StandardDefinition(long product, decimal price) =>
        Rent(new(product, 2), price, AccessModeQuality.Sd, 2);

    private static void AddMany(long product, ImmutableArray<TvodAccessMode>.Builder modes, ImmutableArray<VideoGroup> seasons)
    {
        modes.Add(Rent(new(product, 64), 0.99m, AccessModeQuality.Sd, 1) with { MaximumViews = 1 });
        modes.Add(new()
        {
            Id = new(product, 65),
            Type = AccessModeType.Purchase,
            Mode = AccessModeMode.Download,
            Quality = AccessModeQuality.Hd,
            Price = 14.99m,
        });
        modes.Add(new() { Id = new(product, 66), Type = AccessModeType.Purchase, Price = Purchases[^1], PriceWithoutReduction = 1499.00m });
        foreach (var season in seasons)
        {
            modes.Add(Rent(new(product, 100 + season.Position), 5.99m, AccessModeQuality.All, 60) with { VideoGroupId = season.Id });
        }
    }

    private static TvodAccessMode Rent(AccessModeId id, decimal price, AccessModeQuality quality, int days) => new()
    {
        Id = id,
        Type = AccessModeType.Rent,
        Mode = AccessModeMode.Streaming,
        Quality = quality,
        Price = price,
        Duration = days,
        WatchingDuration = days == 30 ? 48 : null,
    };
}
