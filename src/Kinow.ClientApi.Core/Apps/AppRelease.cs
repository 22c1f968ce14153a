namespace Kinow.ClientApi.Core.Apps;

/// <summary>What is released for a platform.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="StoreUrl">Where the app is got; null for nowhere.</param>
/// <param name="Minimum">The first build that can be used; null for any.</param>
/// <param name="Recommended">The first build that need not be renewed; null for any.</param>
public sealed record AppRelease(AppPlatform Platform, string? StoreUrl, BuildVersion? Minimum, BuildVersion? Recommended)
{
    /// <summary>What a version is worth by itself.</summary>
    public AppStatus StatusOf(BuildVersion version) =>
        version < Minimum ? AppStatus.UpdateRequired
        : version < Recommended ? AppStatus.UpdateRecommended
        : AppStatus.Active;

    /// <summary>What is released, for a person.</summary>
    public override string ToString() =>
        $"{AppPlatforms.NameOf(Platform)}  minimum {Text(Minimum)}  recommended {Text(Recommended)}  {StoreUrl ?? "in no store"}";

    private static string Text(BuildVersion? version) => version?.ToString() ?? "none";
}
