using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Generated;

/// <summary>Makes the ways to watch a title.</summary>
internal static class ModeMaker
{
    private static readonly decimal[] Rents = [1.99m, 2.99m, 3.50m, 3.99m, 4.99m];
    private static readonly decimal[] Purchases = [7.99m, 9.99m, 11.99m, 13.99m, 1299.00m];

    internal static ImmutableArray<TvodAccessMode> Make(
        SplitMix64 random, OddCase odd, bool inSubscriptions, ImmutableArray<VideoGroup> seasons)
    {
        var modes = ImmutableArray.CreateBuilder<TvodAccessMode>();
        if (inSubscriptions) modes.Add(new() { Id = 0, Type = AccessModeType.Subscription });
        if (odd is OddCase.Free or OddCase.NotSold) return modes.DrainToImmutable();

        var rent = random.Pick<decimal>(Rents);
        modes.Add(Rent(1, rent, AccessModeQuality.All, random.Chance(50) ? 2 : 30) with
        {
            PriceWithoutReduction = random.Chance(10) ? rent + 1 : null,
        });
        if (random.Chance(50)) modes.Add(Rent(2, rent - 1, AccessModeQuality.Sd, 2));
        if (random.Chance(70)) modes.Add(new() { Id = 3, Type = AccessModeType.Purchase, Price = random.Pick<decimal>(Purchases.AsSpan(..^1)) });
        if (odd == OddCase.ManyModes) AddMany(modes, seasons);
        return modes.DrainToImmutable();
    }

    private static void AddMany(ImmutableArray<TvodAccessMode>.Builder modes, ImmutableArray<VideoGroup> seasons)
    {
        modes.Add(Rent(64, 0.99m, AccessModeQuality.Sd, 1) with { MaximumViews = 1 });
        modes.Add(new() { Id = 65, Type = AccessModeType.Purchase, Mode = AccessModeMode.Download, Quality = AccessModeQuality.Hd, Price = 14.99m });
        modes.Add(new() { Id = 66, Type = AccessModeType.Purchase, Price = Purchases[^1], PriceWithoutReduction = 1499.00m });
        foreach (var season in seasons)
        {
            modes.Add(Rent(100 + season.Position, 5.99m, AccessModeQuality.All, 60) with { VideoGroupId = season.Id });
        }
    }

    private static TvodAccessMode Rent(long id, decimal price, AccessModeQuality quality, int days) => new()
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
