using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>What apps are told of themselves by the platform.</summary>
/// <param name="Releases">One for each platform that has one.</param>
/// <param name="Rules">How some builds stand.</param>
/// <param name="Values">Values and switches.</param>
public sealed record AppSettings(
    ImmutableArray<AppRelease> Releases, ImmutableArray<AppRule> Rules, ImmutableArray<AppValue> Values)
{
    // Documents that were written before there were any do not have these.

    /// <summary>What builds were made with, one for each build that told.</summary>
    public ImmutableArray<AppManifest> Manifests { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The settings of a platform that says nothing.</summary>
    public static AppSettings None { get; } = new([], [], []);

    /// <summary>What is released for a platform; null for nothing.</summary>
    public AppRelease? ReleaseOf(AppPlatform platform) => Releases.FirstOrDefault(release => release.Platform == platform);

    /// <summary>Whether a build can be used as far as its age goes: what it was made with is kept so long.</summary>
    public bool IsSupported(AppManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return !(manifest.Build < ReleaseOf(manifest.Platform)?.Minimum);
    }

    /// <summary>The identifiers of the operations that some supported build was made with, ascending.</summary>
    public ImmutableArray<long> FindOperations() =>
        [.. Manifests.Where(IsSupported).SelectMany(static manifest => manifest.Operations).Distinct().Order()];

    /// <summary>
    /// How a build stands: of its age and of all rules that fit, the gravest. Of two rules that say the same, the one that says more
    /// closely what it is for, then the newer one.
    /// </summary>
    public AppStanding StandingOf(AppBuild build, CatalogAudience audience)
    {
        AppRule? gravest = null;
        foreach (var rule in Rules)
        {
            if (!rule.Window.IsPublishedAt(audience.Instant) || !rule.Target.Fits(build, audience)) continue;
            if (gravest is null || Rank(rule).CompareTo(Rank(gravest)) > 0) gravest = rule;
        }

        var own = ReleaseOf(build.Platform)?.StatusOf(build.Version) ?? AppStatus.Active;
        return gravest is not null && gravest.Status >= own
            ? new(gravest.Status, gravest.Message, gravest.RetryAfter)
            : new(own, LocalizedText.Missing, null);

        static (AppStatus, int, long) Rank(AppRule rule) => (rule.Status, rule.Target.Closeness, rule.Id);
    }

    /// <summary>
    /// The values for a build, by name: of several of a name, the one that says most closely what it is for, then the newer one. What is
    /// no value of its type is left out.
    /// </summary>
    public IEnumerable<AppValue> ValuesFor(AppBuild build, CatalogAudience audience) => Values
        .Where(value => value.Value.IsValid && value.Target.Fits(build, audience))
        .GroupBy(static value => value.Name, StringComparer.Ordinal)
        .Select(static named => named
            .OrderByDescending(static value => value.Target.Closeness)
            .ThenByDescending(static value => value.Id)
            .First())
        .OrderBy(static value => value.Name, StringComparer.Ordinal);
}
