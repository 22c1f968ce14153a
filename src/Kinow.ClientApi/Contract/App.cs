using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>What a build of an app is told of itself.</summary>
/// <param name="trustedOperations">Path of the cacheable route, to which an operation is appended.</param>
internal sealed class App(AppSettings apps, AppBuild build, CatalogAudience audience, string trustedOperations, AppLimits limits)
{
    private readonly AppStanding standing = apps.StandingOf(build, audience);
    private readonly AppRelease? release = apps.ReleaseOf(build.Platform);
    private readonly AppValue[] all = [.. apps.ValuesFor(build, audience)];

    public AppStatus Status => standing.Status;

    public LocalizedText Message => standing.Message;

    public int? RetryAfter => standing.RetryAfter;

    public string? MinimumBuild => release?.Minimum?.ToString();

    public string? RecommendedBuild => release?.Recommended?.ToString();

    public string? StoreUrl => release?.StoreUrl;

    public IReadOnlyList<AppFlag> Flags =>
        [.. from value in all where value.Value.Boolean is not null select new AppFlag(value.Name, value.Value.Boolean == true)];

    public IReadOnlyList<AppValueView> Values => [.. all.Select(static value => new AppValueView(value.Name, value.Value))];

    public string TrustedOperations => trustedOperations;

    public AppLimits Limits => limits;
}
