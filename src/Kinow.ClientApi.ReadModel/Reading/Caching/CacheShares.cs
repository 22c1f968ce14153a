using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>
/// How kinds share the memory of a cache: those that hold others take most, those that nothing but names belong to the least.
/// </summary>
internal static class CacheShares
{
    internal static double Settings => 0.01;

    internal static double Of(ItemKind kind) =>
        ItemKinds.Stored.Any(other => other.Owner == kind) ? 0.5
        : kind.Owner is not null || kind.HasGeolocation ? 0.1
        : 0.05;
}
